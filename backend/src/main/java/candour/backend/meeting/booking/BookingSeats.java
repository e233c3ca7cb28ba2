package candour.backend.meeting.booking;

import candour.backend.meeting.Meeting;
import candour.backend.meeting.Seats;
import candour.backend.platform.key.KeyRing;
import candour.shared.reference.ReportReference;
import candour.shared.reference.SubmissionSecret;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/// Books seats and takes them back. The reference is derived from a secret that the form brings, so that a form sent
/// twice books once; only a code of it is stored. Of any number of people who take the last seat at once, one gets it:
/// the database counts.
@Singleton
class BookingSeats {
    /// The most seats one booking takes.
    static final int MOST = 6;

    private static final String PURPOSE = "meeting";

    private final BookingRepository bookings;
    private final Seats seats;
    private final KeyRing keys;
    private final Clock clock;

    BookingSeats(BookingRepository bookings, Seats seats, KeyRing keys, Clock clock) {
        this.bookings = bookings;
        this.seats = seats;
        this.keys = keys;
        this.clock = clock;
    }

    /// Whether seats can be booked: the meeting has some for the public and has not begun.
    boolean takes(Meeting meeting) {
        return meeting.seats() != null
                && meeting.isAhead(clock.instant())
                && meeting.startsAt().isAfter(clock.instant());
    }

    /// @param secret of the form
    /// @param wanted 1 to [#MOST]
    @Transactional
    public BookingOutcome book(Meeting meeting, SubmissionSecret secret, int wanted) {
        ReportReference reference = reference(meeting, secret);
        byte[] code = code(reference);
        if (bookings.find(code).isPresent()) {
            return new BookingOutcome.Booked(reference);
        }
        if (!takes(meeting)) {
            return new BookingOutcome.Closed();
        }
        if (!seats.take(meeting.id(), wanted)) {
            return new BookingOutcome.TooFewLeft(seats.left(meeting.id()));
        }
        bookings.insert(code, meeting.id(), wanted);
        return new BookingOutcome.Booked(reference);
    }

    /// Gives the seats of a booking back.
    ///
    /// @return how many, or nothing where the reference is of no booking for this meeting
    @Transactional
    public Optional<Integer> giveBack(Meeting meeting, ReportReference reference) {
        byte[] code = code(reference);
        Optional<Booking> booking = bookings.find(code).filter(one -> one.meetingId() == meeting.id());
        if (booking.isEmpty() || bookings.delete(code) == 0) {
            return Optional.empty();
        }
        seats.giveBack(meeting.id(), booking.get().seats());
        return Optional.of(booking.get().seats());
    }

    private ReportReference reference(Meeting meeting, SubmissionSecret secret) {
        byte[] before = ("booking " + meeting.id() + " ").getBytes(StandardCharsets.UTF_8);
        byte[] message = new byte[before.length + secret.bytes().length];
        System.arraycopy(before, 0, message, 0, before.length);
        System.arraycopy(secret.bytes(), 0, message, before.length, secret.bytes().length);
        return ReportReference.of(keys.mac(PURPOSE, message));
    }

    private byte[] code(ReportReference reference) {
        return keys.mac(PURPOSE, ("booked " + reference.symbols()).getBytes(StandardCharsets.UTF_8));
    }
}
