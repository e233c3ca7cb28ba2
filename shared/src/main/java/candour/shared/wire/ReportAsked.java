package candour.shared.wire;

/// Asks for a report. The reference stands in the body, never in an address.
///
/// @param reference as its holder typed it
public record ReportAsked(String reference) {

    /// Nothing of the reference.
    @Override
    public String toString() {
        return "a report asked for";
    }
}
