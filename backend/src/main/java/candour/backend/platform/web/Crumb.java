package candour.backend.platform.web;

/// One step on the way to a page.
///
/// @param label what it is called
/// @param path where it is, beginning with a slash
public record Crumb(String label, String path) {}
