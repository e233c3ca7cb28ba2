package candour.backend.platform.web.component;

/// One thing the reader can do next.
///
/// @param label the act, such as "Compare Bedford with another area"
/// @param text what comes of it, one sentence
/// @param path where to do it
public record NextStep(String label, String text, String path) {}
