package candour.backend.meeting.publication;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;

/// The feed of minutes, for feed readers and other sites.
@Controller("/minutes/feed.atom")
class FeedController {
    private static final String ATOM = "application/atom+xml;charset=utf-8";

    private final MinutesFeed feed;
    private final Pages pages;

    FeedController(MinutesFeed feed, Pages pages) {
        this.feed = feed;
        this.pages = pages;
    }

    @Get
    @Produces("application/atom+xml")
    HttpResponse<byte[]> read(Texts t) {
        Frame frame = pages.plainFrame(t, t.say("minutes.feed.title"), "/minutes");
        MinutesFeed.Home home = new MinutesFeed.Home(
                path -> pages.plainFrame(t, frame.title(), path).address(), frame.bodyName());
        return HttpResponse.ok(feed.write(home, t)).contentType(MediaType.of(ATOM));
    }
}
