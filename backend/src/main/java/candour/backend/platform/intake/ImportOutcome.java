package candour.backend.platform.intake;

import java.util.List;

/// What became of one file.
public sealed interface ImportOutcome {

    /// The file was stored; rejected rows were kept apart.
    ///
    /// @param subject what it was about: "bedfordshire 2023-05"
    /// @param read rows in the file
    /// @param stored rows stored now
    /// @param replaced rows of an earlier version that went
    /// @param rejects the rows not taken in
    /// @param note a sentence for the table, or empty
    record Stored(String subject, long read, long stored, long replaced, List<RejectedRow> rejects, String note)
            implements ImportOutcome {
        public Stored {
            rejects = List.copyOf(rejects);
        }
    }

    /// The very same content is stored already: nothing was changed.
    record Unchanged(String subject, long read) implements ImportOutcome {}

    /// The file cannot be taken in; nothing was changed.
    ///
    /// @param reason a sentence that says what is wrong and what to do
    record Refused(String reason) implements ImportOutcome {}

    /// The file is not for import.
    record Skipped(String why) implements ImportOutcome {}
}
