package candour.backend.outreach.desk;

/// One answer that a field offers.
///
/// @param value what is sent
/// @param label what is read
public record Choice(String value, String label) {}
