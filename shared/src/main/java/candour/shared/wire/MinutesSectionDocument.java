package candour.shared.wire;

import java.util.List;

/// A section of minutes.
///
/// @param section number, which stays the same from version to version
/// @param heading of the section
/// @param parts paragraphs and lists in their order; none where nothing is written
public record MinutesSectionDocument(int section, String heading, List<Part> parts) {

    public MinutesSectionDocument {
        parts = List.copyOf(parts);
    }

    /// A paragraph or a list.
    ///
    /// @param kind `paragraph`, `bullets` or `numbers`
    /// @param first number of the first item; 1 where nothing is numbered
    /// @param lines of the paragraph, or items of the list
    public record Part(String kind, int first, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }
}
