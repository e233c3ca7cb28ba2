package candour.backend.platform.intake;

import java.util.List;

/// The beginning of a file, from which its kind is told.
///
/// @param name the file's name, without folder and `.gz`
/// @param text the first 64 kB as text, decoded as the byte order mark or the bytes themselves say; empty for binary
/// @param fields the cells of the first row where the text is comma-separated, trimmed; otherwise empty
public record FileHead(String name, String text, List<String> fields) {

    public FileHead {
        fields = List.copyOf(fields);
    }

    /// Whether the first row has all these cells, in any order.
    public boolean hasFields(String... wanted) {
        return fields.containsAll(List.of(wanted));
    }
}
