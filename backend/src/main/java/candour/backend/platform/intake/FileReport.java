package candour.backend.platform.intake;

import java.time.Duration;

/// One line of the table that closes an import.
///
/// @param shownAs the file as people name it; `!` stands before a path inside an archive
/// @param kind what the file is, "stop and search"; empty where it was not told
/// @param read rows read
/// @param stored rows stored now
/// @param rejected rows kept apart because something is wrong with them
/// @param replaced rows of an earlier version that went
/// @param took how long it took
/// @param status what became of it
/// @param note a sentence: why it was refused, skipped or failed, or what else is to be said; may be empty
public record FileReport(
        String shownAs,
        String kind,
        long read,
        long stored,
        long rejected,
        long replaced,
        Duration took,
        FileStatus status,
        String note) {

    /// A file from which nothing was read.
    static FileReport aside(String shownAs, FileStatus status, String note) {
        return new FileReport(shownAs, "", 0, 0, 0, 0, Duration.ZERO, status, note);
    }

    static FileReport of(SourceFile file, String kind, ImportOutcome outcome, Duration took) {
        String shown = file.shownAs();
        return switch (outcome) {
            case ImportOutcome.Stored s ->
                new FileReport(
                        shown,
                        kind,
                        s.read(),
                        s.stored(),
                        s.rejects().size(),
                        s.replaced(),
                        took,
                        FileStatus.STORED,
                        s.note());
            case ImportOutcome.Unchanged u ->
                new FileReport(
                        shown, kind, u.read(), 0, 0, 0, took, FileStatus.UNCHANGED, "Imported before, nothing new.");
            case ImportOutcome.Refused r ->
                new FileReport(shown, kind, 0, 0, 0, 0, took, FileStatus.REFUSED, r.reason());
            case ImportOutcome.Skipped s -> new FileReport(shown, kind, 0, 0, 0, 0, took, FileStatus.SKIPPED, s.why());
        };
    }
}
