package candour.mobile.experience;

import candour.shared.wire.ReportReceipt;
import candour.shared.wire.ReportRefused;
import java.util.List;

/// How far a report has come that somebody asked to send. Each says what is surely true, and no more.
public sealed interface Sending {

    /// Which draft it was.
    DraftId id();

    /// It goes out whenever the portal can be reached, until 24 hours after it was asked for.
    ///
    /// @param tries how often it went out and no answer came. At 0 it surely has not left the phone: "not
    ///     sent yet". Above 0 it may have arrived: "sent, we do not know yet whether it arrived"; the portal
    ///     is asked again with the same secret, which stores nothing twice
    /// @param now whether it is on its way at this moment
    record Waiting(DraftId id, int tries, boolean now) implements Sending {}

    /// The portal has it. The body is wiped from the phone; the receipt stays sealed until [SendQueue#saved] or for 24
    /// hours.
    ///
    /// @param receipt as the portal gave it
    record Received(DraftId id, ReportReceipt receipt) implements Sending {}

    /// The portal will not take it as it is. It is a draft on the shelf again.
    ///
    /// @param errors what is wrong, one entry for each field
    /// @param mayHaveArrived true where it went out before and no answer came: that time it may have been
    ///     taken as it was then. Sent again it goes with the same secret, so it is never stored twice, and
    ///     what was taken first stays
    record NotTaken(DraftId id, List<ReportRefused.FieldError> errors, boolean mayHaveArrived) implements Sending {
        public NotTaken {
            errors = List.copyOf(errors);
        }
    }

    /// No answer came within 24 hours of asking. It is wiped from the phone.
    ///
    /// @param mayHaveArrived false where it surely never left the phone; true where it went out and no answer came
    record TooLate(DraftId id, boolean mayHaveArrived) implements Sending {}
}
