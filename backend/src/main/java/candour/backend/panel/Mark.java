package candour.backend.panel;

/// A mark on staff's pages: words and a shape, never colour alone.
///
/// @param text what it says
/// @param tone `waiting`, `done`, `ended` or `late`
public record Mark(String text, String tone) {}
