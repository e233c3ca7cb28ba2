package candour.shared.wire;

/// The receipt of a report. It prints nothing of itself.
///
/// @param reference by which the sender comes back to the report: six groups of three symbols; nobody can find it again
/// @param readBy the day by which the report will have been read, such as `2026-12-04`
/// @param checkAt where the reference is used, a path of the portal
public record ReportReceipt(String reference, String readBy, String checkAt) {

    @Override
    public String toString() {
        return "the receipt of a report";
    }
}
