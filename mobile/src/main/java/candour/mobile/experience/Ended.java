package candour.mobile.experience;

import candour.shared.wire.ReportReceipt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is kept of a report after its body was wiped. It prints nothing of itself.
///
/// @param id of the draft it was
/// @param since when its sending ended
/// @param receipt null where no answer came in time
/// @param mayHaveArrived without a receipt, whether it went out at all
record Ended(DraftId id, Instant since, @Nullable ReportReceipt receipt, boolean mayHaveArrived) {

    Sending sending() {
        return receipt == null ? new Sending.TooLate(id, mayHaveArrived) : new Sending.Received(id, receipt);
    }

    @Override
    public String toString() {
        return "a sending that ended";
    }
}
