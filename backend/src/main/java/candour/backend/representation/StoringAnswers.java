package candour.backend.representation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/// Stores a batch of answers.
@Singleton
class StoringAnswers {
    private final EqualityAnswerRepository answers;

    StoringAnswers(EqualityAnswerRepository answers) {
        this.answers = answers;
    }

    /// All in one transaction, so that neither the database's own numbering nor its log sets one before the other by
    /// more than the order given.
    @Transactional("equality")
    void store(List<SealedAnswers> batch) {
        for (SealedAnswers one : batch) {
            answers.insert(one.id(), one.occasion(), one.force(), one.quarter(), one.sealed());
        }
    }
}
