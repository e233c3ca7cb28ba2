package candour.backend.meeting.planning;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.MeetingAccess;
import candour.backend.meeting.MeetingFrames;
import candour.backend.meeting.OpenedMeeting;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A meeting for those who take part in it.
@Controller("/staff/meetings/{meeting}")
class StaffMeetingController {
    private static final Set<String> DONE = Set.of(
            "planned",
            "changed",
            "cancelled",
            "over",
            "agenda",
            "suggested",
            "decided",
            "invited",
            "replied",
            "held",
            "named",
            "notNamed");

    private final MeetingAccess access;
    private final StaffMeetingView view;
    private final MeetingFrames frames;
    private final Pages pages;

    StaffMeetingController(MeetingAccess access, StaffMeetingView view, MeetingFrames frames, Pages pages) {
        this.access = access;
        this.view = view;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(SignedIn by, Texts t, String meeting, @QueryValue @Nullable String done) {
        OpenedMeeting opened = access.open(by, meeting);
        String said = done != null && DONE.contains(done) ? t.say("meeting.done." + done) : "";
        StaffMeetingPage page = view.page(by, opened, said, t);
        return pages.render(frames.staff(t, opened.meeting(), page.title(), ""), page);
    }
}
