package candour.backend.platform.intake;

/// What became of a file in an import run.
public enum FileStatus {
    /// Rows were stored.
    STORED,
    /// The very same content was there already.
    UNCHANGED,
    /// The file is not as it should be; nothing was changed.
    REFUSED,
    /// The file is none that the portal takes in.
    SKIPPED,
    /// The import broke down over this file; nothing was changed.
    FAILED
}
