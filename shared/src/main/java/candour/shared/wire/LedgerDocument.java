package candour.shared.wire;

/// The ledger of one force over all months that the service holds.
public record LedgerDocument(ForceEntry force, CompletenessDocument completeness) {}
