package candour.backend.scrutiny.recommendation;

import io.micronaut.data.annotation.MappedEntity;

/// A published document that shows a change.
///
/// @param recommendationId the recommendation
/// @param step number of the step that brings it
/// @param number 1, 2, 3 within the step
/// @param label what it is
/// @param address where it is published, beginning with `https://`
@MappedEntity("recommendation_evidence")
public record Evidence(long recommendationId, int step, int number, String label, String address) {}
