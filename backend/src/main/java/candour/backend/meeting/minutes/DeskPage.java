package candour.backend.meeting.minutes;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.ClockChip;
import candour.backend.platform.web.component.FormError;
import java.util.List;

/// The minutes somebody writes, approves or reads, by what is to be done next.
///
/// @param who is signed in
/// @param unwritten meetings whose minutes nobody began
/// @param underWay drafts and corrections
/// @param published lately
/// @param mayWrite whether they may begin minutes of one of these meetings
/// @param errors what to put right
public record DeskPage(
        SignedIn who,
        List<Unwritten> unwritten,
        List<Item> underWay,
        List<Item> published,
        boolean mayWrite,
        List<FormError> errors)
        implements Page {

    /// A meeting without minutes.
    ///
    /// @param reference of the meeting
    /// @param mayBegin whether they may begin them
    public record Unwritten(String reference, String name, String day, ClockChip clock, boolean mayBegin) {}

    /// Minutes.
    public record Item(String path, String name, String about, List<ClockChip> chips) {
        public Item {
            chips = List.copyOf(chips);
        }
    }

    public DeskPage {
        unwritten = List.copyOf(unwritten);
        underWay = List.copyOf(underWay);
        published = List.copyOf(published);
        errors = List.copyOf(errors);
    }

    @Override
    public String template() {
        return "meeting/minutes/desk.jte";
    }
}
