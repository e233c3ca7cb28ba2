package candour.backend.meeting.booking;

import candour.backend.meeting.FormField;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingFormPage;
import candour.backend.meeting.MeetingFrames;
import candour.backend.meeting.MeetingWords;
import candour.backend.meeting.NotePage;
import candour.backend.meeting.SentForm;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.TextLink;
import candour.backend.platform.web.limit.Sources;
import candour.shared.reference.ReportReference;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Giving booked seats back, so that somebody else can come.
@Controller("/meetings/{meeting}/seats/give-back")
class GiveBackController {
    private static final String REFERENCE = "reference";

    private final BookingSeats booking;
    private final BookingLimit limit;
    private final Sources sources;
    private final MeetingFrames frames;
    private final Pages pages;

    GiveBackController(BookingSeats booking, BookingLimit limit, Sources sources, MeetingFrames frames, Pages pages) {
        this.booking = booking;
        this.limit = limit;
        this.sources = sources;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(Texts t, String meeting) {
        return show(t, frames.meeting(meeting), "", List.of());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> giveBack(
            HttpRequest<?> request, Texts t, String meeting, @Body @Nullable Map<String, Object> sent) {
        limit.require(sources.of(request));
        Meeting found = frames.meeting(meeting);
        String typed = SentForm.of(sent).text(REFERENCE);
        Optional<Integer> given = ReportReference.parse(typed).flatMap(reference -> booking.giveBack(found, reference));
        if (given.isEmpty()) {
            List<FormError> errors = List.of(new FormError(REFERENCE, t.say("meeting.back.unknown")));
            return show(t, found, typed, errors).status(422);
        }
        NotePage page = new NotePage(
                t.say("meeting.back.done", "n", given.get()),
                List.of(t.say("meeting.back.thanks")),
                "",
                List.of(new TextLink(MeetingWords.title(t, found), found.path())));
        return pages.render(frames.below(t, found, page.title(), "/seats/give-back"), page);
    }

    private MutableHttpResponse<?> show(Texts t, Meeting meeting, String typed, List<FormError> errors) {
        MeetingFormPage page = MeetingFormPage.of(
                        null,
                        t.say("meeting.back.title"),
                        meeting.path() + "/seats/give-back",
                        List.of(FormField.of(
                                "text", REFERENCE, t.say("meeting.back.reference"), t.say("meeting.back.hint"), typed)),
                        t.say("meeting.back.button"),
                        new TextLink(MeetingWords.title(t, meeting), meeting.path()))
                .saying(MeetingWords.when(t, meeting))
                .wrong(errors);
        return pages.render(frames.below(t, meeting, page.heading(t), "/seats/give-back"), page);
    }
}
