/// Seats for the public at open meetings, booked without a name: whoever books keeps a reference by which they can give
/// their seats back. Knows meetings. Start with [BookingSeats].
@NullMarked
package candour.backend.meeting.booking;

import org.jspecify.annotations.NullMarked;
