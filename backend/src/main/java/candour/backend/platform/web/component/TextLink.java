package candour.backend.platform.web.component;

/// A link.
///
/// @param label says where it leads, also read alone
/// @param path on this portal or a full address
public record TextLink(String label, String path) {}
