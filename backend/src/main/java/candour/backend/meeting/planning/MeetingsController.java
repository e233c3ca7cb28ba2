package candour.backend.meeting.planning;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingAccess;
import candour.backend.meeting.MeetingFrames;
import candour.backend.meeting.MeetingLookup;
import candour.backend.meeting.MeetingPart;
import candour.backend.meeting.MeetingWords;
import candour.backend.panel.Panel;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.TextLink;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;

/// The list of meetings for those who take part in them.
@Controller("/staff/meetings")
class MeetingsController {
    private final MeetingLookup meetings;
    private final MeetingAccess access;
    private final Overdue overdue;
    private final MeetingFrames frames;
    private final Pages pages;

    MeetingsController(
            MeetingLookup meetings, MeetingAccess access, Overdue overdue, MeetingFrames frames, Pages pages) {
        this.meetings = meetings;
        this.access = access;
        this.overdue = overdue;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(SignedIn by, Texts t) {
        List<MeetingsPage.OfPanel> panels =
                access.panels(by).stream().map(panel -> panel(by, panel, t)).toList();
        MeetingsPage page = new MeetingsPage(by, t.say("meeting.list.title"), panels);
        return pages.render(frames.list(t, page.title(), "/staff/meetings"), page);
    }

    private MeetingsPage.OfPanel panel(SignedIn by, Panel panel, Texts t) {
        boolean runs = access.part(by, panel).filter(MeetingPart.RUNS::equals).isPresent();
        String note = overdue.since(panel)
                .map(day -> t.say("meeting.list.overdue", "day", InWords.day(t.language(), day)))
                .orElse("");
        List<TextLink> acts = runs && panel.isOpen()
                ? List.of(
                        new TextLink(t.say("meeting.plan.title"), "/staff/meetings/plan/" + panel.reference()),
                        new TextLink(t.say("meeting.standing.title"), "/staff/meetings/standing/" + panel.reference()))
                : List.of();
        return new MeetingsPage.OfPanel(
                panel.name(),
                note,
                meetings.list(panel.id()).stream().map(one -> item(one, t)).toList(),
                acts);
    }

    private static MeetingsPage.Item item(Meeting meeting, Texts t) {
        return new MeetingsPage.Item(
                MeetingWords.title(t, meeting),
                meeting.staffPath(),
                MeetingWords.when(t, meeting) + " · " + MeetingWords.where(t, meeting),
                MeetingWords.status(t, meeting));
    }
}
