package candour.backend.platform.web.component;

/// One file to take away.
///
/// @param label such as "Searches by month (CSV)"
/// @param path where it is
/// @param format "CSV" or "JSON"
public record Download(String label, String path, String format) {}
