package candour.shared.wire;

/// A published document that shows a change.
///
/// @param label what it is
/// @param address where it is published
public record EvidenceDocument(String label, String address) {}
