package candour.backend.meeting.minutes;

import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.identity.Waiting;
import candour.backend.identity.WaitingItem;
import candour.backend.meeting.publication.HeldMeeting;
import candour.backend.panel.Panel;
import candour.backend.platform.time.LondonTime;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// What of minutes waits for somebody: to be begun, sent, approved, published.
@Singleton
class WaitingMinutes implements Waiting {
    private final DeskReading desk;

    WaitingMinutes(DeskReading desk) {
        this.desk = desk;
    }

    @Override
    public List<WaitingItem> waitingFor(SignedIn who) {
        if (!who.has(Role.PANEL_OFFICER) && !who.has(Role.CHAIR) && !who.has(Role.VOLUNTEER)) {
            return List.of();
        }
        DeskReading.Desk read = desk.read(who);
        List<WaitingItem> items = new ArrayList<>();
        for (HeldMeeting meeting : read.unwritten()) {
            if (desk.mayWrite(who, meeting.panelId(), meeting.forceId())) {
                items.add(WaitingItem.at(MinutesFrames.DESK, "minutes.waiting.begin")
                        .with("panel", name(read, meeting.panelId()))
                        .waitingSince(meeting.day())
                        .dueOn(desk.clock().draftDue(meeting.forceId(), meeting.day())));
            }
        }
        read.underWay().forEach(one -> add(who, one, name(read, one.panelId()), items));
        return items;
    }

    private void add(SignedIn who, Minutes one, String panel, List<WaitingItem> items) {
        boolean writes = desk.mayWrite(who, one.panelId(), one.forceId());
        if (desk.mayApproveNow(who, one)) {
            items.add(item(one, "minutes.waiting.approve", panel)
                    .dueOn(desk.clock().approveDue(one.forceId(), desk.met(one))));
        } else if (writes && one.state() == Minutes.State.DRAFT) {
            items.add(item(one, "minutes.waiting.send", panel)
                    .dueOn(desk.clock().approveDue(one.forceId(), desk.met(one))));
        } else if (writes && one.state() == Minutes.State.SENT && desk.isApproved(one)) {
            items.add(item(one, "minutes.waiting.publish", panel).dueOn(desk.publishDue(one)));
        }
    }

    private static WaitingItem item(Minutes one, String key, String panel) {
        return WaitingItem.at(one.staffPath(), key).with("panel", panel).waitingSince(LondonTime.day(one.startedAt()));
    }

    private static String name(DeskReading.Desk read, long panel) {
        Panel known = read.panels().get(panel);
        return known == null ? "" : known.name();
    }
}
