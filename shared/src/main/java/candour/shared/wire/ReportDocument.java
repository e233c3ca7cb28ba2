package candour.shared.wire;

import java.util.List;

/// A report as the holder of its reference sees it.
///
/// @param status `received`, `reading`, `answered`, `shared`, `published`, `closed` or `withdrawn`
/// @param receivedWeek the ISO 8601 week it came in, such as `2026-W47`
/// @param answerBy the day by which it is to be answered, such as `2026-12-04`
/// @param open whether its holder can still write, and take it back
/// @param messages both ways, oldest first
public record ReportDocument(
        String status, String receivedWeek, String answerBy, boolean open, List<ReportMessageDocument> messages) {
    public ReportDocument {
        messages = List.copyOf(messages);
    }
}
