package candour.backend.meeting;

import candour.backend.panel.Membership;
import candour.backend.panel.Panel;
import org.jspecify.annotations.Nullable;

/// A meeting before somebody who may see its inner pages.
///
/// @param meeting the meeting
/// @param panel that calls it
/// @param part what they have to do with it
/// @param membership of the panel; null for whoever does not sit on it
public record OpenedMeeting(
        Meeting meeting,
        Panel panel,
        MeetingPart part,
        @Nullable Membership membership) {

    /// Whether they plan and run it.
    public boolean runs() {
        return part == MeetingPart.RUNS;
    }
}
