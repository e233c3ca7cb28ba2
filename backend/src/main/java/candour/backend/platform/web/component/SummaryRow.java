package candour.backend.platform.web.component;

/// One line of a summary list.
///
/// @param key what it is, such as "Residents"
/// @param value such as "185,200"
/// @param note what it means where it stands; empty where the key says it all
public record SummaryRow(String key, String value, String note) {

    /// A line that needs no note.
    public static SummaryRow of(String key, String value) {
        return new SummaryRow(key, value, "");
    }
}
