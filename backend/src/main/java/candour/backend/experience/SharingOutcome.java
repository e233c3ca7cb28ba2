package candour.backend.experience;

import candour.shared.reference.ReportReference;

/// What came of telling.
public sealed interface SharingOutcome {

    /// The report is kept, now or already since an earlier attempt with the same secret.
    ///
    /// @param reference for the resident alone; the portal cannot tell it a second time without the secret
    record Received(ReportReference reference) implements SharingOutcome {}
}
