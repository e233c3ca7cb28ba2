package candour.backend.meeting.booking;

import candour.backend.meeting.FormField;
import candour.backend.meeting.FormField.Choice;
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
import candour.shared.reference.SubmissionSecret;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Booking seats at an open meeting, as a member of the public. No name is asked for.
@Controller("/meetings/{meeting}/seats")
class BookingController {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SEATS = "seats";
    private static final String ONCE = "once";

    private final BookingSeats booking;
    private final BookingLimit limit;
    private final Sources sources;
    private final MeetingFrames frames;
    private final Pages pages;

    BookingController(BookingSeats booking, BookingLimit limit, Sources sources, MeetingFrames frames, Pages pages) {
        this.booking = booking;
        this.limit = limit;
        this.sources = sources;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(Texts t, String meeting) {
        Meeting found = frames.meeting(meeting);
        if (!booking.takes(found)) {
            return HttpResponse.seeOther(URI.create(found.path()));
        }
        return show(t, found, SubmissionSecret.next(RANDOM), "1", List.of());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> book(HttpRequest<?> request, Texts t, String meeting, @Body @Nullable Map<String, Object> sent) {
        limit.require(sources.of(request));
        Meeting found = frames.meeting(meeting);
        SentForm form = SentForm.of(sent);
        Optional<SubmissionSecret> secret = SubmissionSecret.parse(form.text(ONCE));
        int wanted = form.number(SEATS);
        if (secret.isEmpty()) {
            return ask(t, meeting);
        }
        if (wanted < 1 || wanted > BookingSeats.MOST) {
            List<FormError> errors = List.of(new FormError(SEATS, t.say("meeting.seats.missing")));
            return show(t, found, secret.get(), "", errors).status(422);
        }
        return switch (booking.book(found, secret.get(), wanted)) {
            case BookingOutcome.Booked booked -> booked(t, found, wanted, booked.reference());
            case BookingOutcome.TooFewLeft few -> {
                String words = t.say("meeting.seats.few", "n", few.left());
                yield show(t, found, secret.get(), form.text(SEATS), List.of(new FormError(SEATS, words)))
                        .status(409);
            }
            case BookingOutcome.Closed closed -> HttpResponse.seeOther(URI.create(found.path()));
        };
    }

    private HttpResponse<?> booked(Texts t, Meeting meeting, int seats, ReportReference reference) {
        NotePage page = new NotePage(
                t.say("meeting.seats.booked", "n", seats),
                List.of(MeetingWords.when(t, meeting), MeetingWords.where(t, meeting), t.say("meeting.seats.keep")),
                reference.written(),
                List.of(
                        new TextLink(t.say("meeting.seats.back"), meeting.path() + "/seats/give-back"),
                        new TextLink(MeetingWords.title(t, meeting), meeting.path())));
        return pages.render(frames.below(t, meeting, page.title(), "/seats"), page);
    }

    private MutableHttpResponse<?> show(
            Texts t, Meeting meeting, SubmissionSecret secret, String seats, List<FormError> errors) {
        List<Choice> numbers = IntStream.rangeClosed(1, BookingSeats.MOST)
                .mapToObj(number -> new Choice(Integer.toString(number), t.say("meeting.seats.n", "n", number), ""))
                .toList();
        MeetingFormPage page = MeetingFormPage.of(
                        null,
                        t.say("meeting.seats.title"),
                        meeting.path() + "/seats",
                        List.of(FormField.radios(SEATS, t.say("meeting.seats.how"), "", seats, numbers)),
                        t.say("meeting.seats.button"),
                        new TextLink(MeetingWords.title(t, meeting), meeting.path()))
                .saying(MeetingWords.when(t, meeting), t.say("meeting.seats.lead"))
                .carrying(ONCE, secret.written())
                .wrong(errors);
        return pages.render(frames.below(t, meeting, page.heading(t), "/seats"), page);
    }
}
