package candour.shared.wire;

import org.jspecify.annotations.Nullable;

/// Asks for a visit to a report. The reference stands in the body, never in an address.
///
/// @param reference as its holder typed it
public record ReportAsked(@Nullable String reference) {

    /// Nothing of the reference.
    @Override
    public String toString() {
        return "a report asked for";
    }
}
