package candour.shared.wire;

/// A message about a report.
///
/// @param number within the report, from 1
/// @param from `resident` or `staff`
/// @param writtenWeek the ISO 8601 week it was written in, such as `2026-W47`
/// @param text what it says
public record ReportMessageDocument(int number, String from, String writtenWeek, String text) {

    /// Nothing of the text.
    @Override
    public String toString() {
        return "message " + number;
    }
}
