package candour.backend.areadata.profile;

import candour.shared.stopsearch.EthnicGroup;

/// What came of searches of people of one ethnic group.
public record GroupOutcomes(EthnicGroup group, OutcomeRates rates) {}
