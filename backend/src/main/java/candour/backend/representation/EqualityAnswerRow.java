package candour.backend.representation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A row of `equality_answer`.
@MappedEntity("equality_answer")
record EqualityAnswerRow(@Id byte[] id, String occasion, int forceId, int quarter, byte[] sealed) {

    /// What it holds, still sealed.
    SealedAnswers answers() {
        return new SealedAnswers(id, occasion, forceId, quarter, sealed);
    }
}
