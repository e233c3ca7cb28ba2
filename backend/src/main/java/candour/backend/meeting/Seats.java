package candour.backend.meeting;

import jakarta.inject.Singleton;

/// The seats of open meetings, counted by the database so that none is given twice.
@Singleton
public class Seats {
    private final MeetingRepository meetings;

    Seats(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    /// Takes seats, in the transaction under way.
    ///
    /// @return false where there are not so many left
    public boolean take(long meetingId, int wanted) {
        return meetings.takeSeats(meetingId, wanted) == 1;
    }

    /// Gives seats back, in the transaction under way.
    public void giveBack(long meetingId, int given) {
        meetings.giveSeats(meetingId, given);
    }

    /// How many are left: 0 or more.
    public int left(long meetingId) {
        return meetings.find(meetingId)
                .map(meeting -> meeting.seats() == null ? 0 : Math.max(0, meeting.seats() - meeting.seatsTaken()))
                .orElse(0);
    }
}
