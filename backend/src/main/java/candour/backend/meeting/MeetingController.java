package candour.backend.meeting;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/// The public page of a meeting.
@Controller("/meetings/{meeting}")
class MeetingController {
    private final MeetingView view;
    private final MeetingFrames frames;
    private final Pages pages;

    MeetingController(MeetingView view, MeetingFrames frames, Pages pages) {
        this.view = view;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Texts t, String meeting) {
        Meeting found = frames.meeting(meeting);
        MeetingPage page = view.page(found, t);
        return pages.render(frames.page(t, found, page.title()).describedAs(MeetingWords.when(t, found)), page);
    }
}
