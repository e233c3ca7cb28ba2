package candour.backend.meeting.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.meeting.Meeting;
import candour.backend.meeting.PanelFixture;
import candour.backend.support.Browsing;
import candour.shared.reference.SubmissionSecret;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BookingSeatsTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("class=\"secret\">([^<]+)<");

    private PanelFixture fixture;

    @BeforeEach
    void start() {
        fixture = PanelFixture.start();
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertTrue(matcher.find(), page);
        return matcher.group(1);
    }

    @Test
    void of_64_people_who_take_the_last_seat_at_once_one_gets_it_every_time() throws Exception {
        Meeting meeting = fixture.plan("forum", "1");
        BookingSeats booking = fixture.portal().bean(BookingSeats.class);
        try (ExecutorService people = Executors.newFixedThreadPool(64)) {
            for (int round = 0; round < 200; round++) {
                List<Callable<BookingOutcome>> all = new ArrayList<>();
                for (int one = 0; one < 64; one++) {
                    SubmissionSecret secret = SubmissionSecret.next(RANDOM);
                    all.add(() -> booking.book(meeting, secret, 1));
                }
                List<BookingOutcome> outcomes = new ArrayList<>();
                for (Future<BookingOutcome> outcome : people.invokeAll(all)) {
                    outcomes.add(outcome.get());
                }
                List<BookingOutcome.Booked> won = outcomes.stream()
                        .filter(BookingOutcome.Booked.class::isInstance)
                        .map(BookingOutcome.Booked.class::cast)
                        .toList();
                assertEquals(1, won.size(), "round " + round);
                assertEquals(1, fixture.again(meeting).seatsTaken());
                assertEquals(1, fixture.rows().count("booking"));
                assertEquals(
                        Optional.of(1), booking.giveBack(meeting, won.getFirst().reference()));
                assertEquals(0, fixture.again(meeting).seatsTaken());
            }
        }
    }

    @Test
    void a_form_sent_twice_books_once_and_seats_are_given_back_once() {
        Meeting meeting = fixture.plan("forum", "5");
        BookingSeats booking = fixture.portal().bean(BookingSeats.class);
        SubmissionSecret secret = SubmissionSecret.next(RANDOM);
        BookingOutcome.Booked first = assertInstanceOf(BookingOutcome.Booked.class, booking.book(meeting, secret, 3));

        assertEquals(first, booking.book(meeting, secret, 3));
        assertEquals(3, fixture.again(meeting).seatsTaken());
        assertEquals(new BookingOutcome.TooFewLeft(2), booking.book(meeting, SubmissionSecret.next(RANDOM), 3));
        assertEquals(Optional.of(3), booking.giveBack(meeting, first.reference()));
        assertEquals(Optional.empty(), booking.giveBack(meeting, first.reference()));
        assertEquals(0, fixture.again(meeting).seatsTaken());
    }

    @Test
    void somebody_books_without_a_name_and_gives_back_with_the_reference() {
        Meeting meeting = fixture.plan("forum", "40");
        String path = meeting.path() + "/seats";
        Browsing web = Browsing.testPortal();
        String once = found(ONCE, web.get(path).body());
        HttpResponse<String> booked = web.submit(path, "seats=2&once=" + once, new String[0]);
        assertEquals(200, booked.statusCode(), booked.body());
        assertEquals("no-store", booked.headers().firstValue("cache-control").orElse(""));
        String reference = found(REFERENCE, booked.body());
        assertTrue(web.get(meeting.path()).body().contains("38 of 40 seats are free"));
        assertTrue(fixture.rows().values("booking").stream()
                .noneMatch(value -> new String(value, java.nio.charset.StandardCharsets.UTF_8)
                        .contains(reference.replace("-", ""))));

        String back = path + "/give-back";
        assertEquals(422, web.submit(back, "reference", "wrong").statusCode());
        assertEquals(
                200,
                web.submit(back, "reference", reference.toLowerCase(java.util.Locale.ROOT))
                        .statusCode());
        assertTrue(web.get(meeting.path()).body().contains("40 of 40 seats are free"));
    }

    @Test
    void a_meeting_of_the_panel_alone_has_no_seats_and_the_past_takes_none() {
        Meeting closed = fixture.plan("panel", "");
        assertEquals(303, Browsing.testPortal().get(closed.path() + "/seats").statusCode());
        Meeting past = fixture.past(fixture.plan("forum", "5"));
        BookingSeats booking = fixture.portal().bean(BookingSeats.class);

        assertEquals(new BookingOutcome.Closed(), booking.book(past, SubmissionSecret.next(RANDOM), 1));
    }
}
