package candour.backend.platform.intake;

/// A row that was not taken in.
///
/// @param line line of the file on which the row begins, counted from 1
/// @param reason what is wrong with it
/// @param content the row as it stood, cut at 4,000 characters
public record RejectedRow(long line, String reason, String content) {
    private static final int KEPT = 4000;

    public RejectedRow {
        content = content.length() > KEPT ? content.substring(0, KEPT) : content;
    }
}
