package candour.shared.wire;

import java.util.List;

/// Published minutes or an answer in a list.
///
/// @param kind `minutes` or `answer`
/// @param reference permanent name; of an answer, that of the recommendation or of whatever was answered
/// @param title what it is called: the name of the panel, or what was asked for
/// @param day it is about, as 2026-11-30
/// @param language it is written in: `en` or `cy`
/// @param path where it is read in the web version
/// @param excerpt a piece of it, round the first word that was looked for; none in a list of one panel
public record MinutesEntry(
        String kind, String reference, String title, String day, String language, String path, List<Piece> excerpt) {

    public MinutesEntry {
        excerpt = List.copyOf(excerpt);
    }

    /// A piece of text.
    ///
    /// @param hit whether it is what was looked for
    public record Piece(String text, boolean hit) {}
}
