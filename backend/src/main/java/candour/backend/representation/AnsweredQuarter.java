package candour.backend.representation;

import io.micronaut.core.annotation.Introspected;

/// A force and a quarter of which there are answers.
@Introspected
record AnsweredQuarter(int forceId, int quarter) {}
