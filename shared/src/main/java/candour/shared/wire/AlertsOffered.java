package candour.shared.wire;

/// Whether this portal sends alerts to phones at all.
///
/// @param offered false where the body that runs it has set nothing up to send them with
public record AlertsOffered(boolean offered) {}
