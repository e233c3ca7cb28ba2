package candour.backend.meeting.minutes;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingLookup;
import candour.backend.meeting.publication.HeldMeeting;
import candour.backend.panel.Panel;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.ClockChip;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The list of minutes for those who write, approve and read them, and where they are begun.
@Controller(MinutesFrames.DESK)
class DeskController {
    private final DeskReading desk;
    private final DraftingMinutes drafting;
    private final MeetingLookup meetings;
    private final Pages pages;

    DeskController(DeskReading desk, DraftingMinutes drafting, MeetingLookup meetings, Pages pages) {
        this.desk = desk;
        this.drafting = drafting;
        this.meetings = meetings;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(SignedIn by, Texts t) {
        DeskReading.Desk read = desk.read(by);
        List<DeskPage.Unwritten> unwritten = read.unwritten().stream()
                .map(meeting -> unwritten(by, meeting, read.panels(), t))
                .toList();
        DeskPage page = new DeskPage(
                by,
                unwritten,
                read.underWay().stream()
                        .map(one -> item(by, one, read.panels(), t))
                        .toList(),
                read.published().stream()
                        .map(one -> item(by, one, read.panels(), t))
                        .toList(),
                unwritten.stream().anyMatch(DeskPage.Unwritten::mayBegin),
                List.of());
        return pages.render(
                MinutesFrames.desk(pages, t, t.say("minutes.desk.title"), MinutesFrames.DESK, List.of()), page);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(SignedIn by, Texts t, @Body @Nullable Map<String, Object> sent) {
        Meeting meeting = meetings.get(MinutesForm.of(sent).text("meeting"));
        return HttpResponse.seeOther(URI.create(drafting.draft(by, meeting, t).staffPath()));
    }

    private DeskPage.Unwritten unwritten(SignedIn by, HeldMeeting meeting, Map<Long, Panel> panels, Texts t) {
        LocalDate due = desk.clock().draftDue(meeting.forceId(), meeting.day());
        return new DeskPage.Unwritten(
                meeting.reference().value(),
                name(panels, meeting.panelId()),
                t.say("minutes.met", "day", InWords.day(t.language(), meeting.day())),
                ClockChip.of(due, desk.clock().today(), "minutes.clock.draft.", t),
                desk.mayWrite(by, meeting.panelId(), meeting.forceId()));
    }

    private DeskPage.Item item(SignedIn by, Minutes one, Map<Long, Panel> panels, Texts t) {
        List<ClockChip> chips = new ArrayList<>();
        chips.add(DraftWords.state(one, desk.isApproved(one), t));
        if (!one.isPublished()) {
            chips.add(ClockChip.of(desk.publishDue(one), desk.clock().today(), "minutes.clock.publish.", t));
        }
        if (desk.mayApproveNow(by, one)) {
            chips.add(new ClockChip(t.say("minutes.chip.you"), "late"));
        }
        return new DeskPage.Item(
                one.staffPath(),
                name(panels, one.panelId()),
                t.say("minutes.met", "day", InWords.day(t.language(), desk.met(one))),
                chips);
    }

    private static String name(Map<Long, Panel> panels, long panel) {
        Panel known = panels.get(panel);
        return known == null ? "" : known.name();
    }
}
