package candour.backend.notify;

import java.time.Duration;

/// What came of handing an alert to the sending service.
sealed interface PushOutcome {

    /// The service has it.
    record Taken() implements PushOutcome {}

    /// The service knows no such device, and never will again.
    record Gone() implements PushOutcome {}

    /// The service did not say that it has it.
    ///
    /// @param asked how long it asked to be left alone; nothing where it did not say
    /// @param because what kind of failure it was, for the log
    record NotYet(Duration asked, String because) implements PushOutcome {}
}
