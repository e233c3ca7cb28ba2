package candour.backend.experience;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Shows a report to whoever holds its reference, and notes that they have seen what staff wrote.
@Singleton
public class ReadingReport {
    private final ExperienceRepository experiences;
    private final Messages messages;

    ReadingReport(ExperienceRepository experiences, Messages messages) {
        this.experiences = experiences;
        this.messages = messages;
    }

    /// The report; empty when none has this reference.
    @Transactional
    public Optional<ResidentReport> read(ReferenceHash reference) {
        Optional<Experience> found = experiences.findByHash(reference.bytes());
        found.ifPresent(experience -> messages.markSeen(experience.id(), ReportMessage.Sender.STAFF));
        return found.map(experience -> new ResidentReport(
                experience.received(),
                experience.status(),
                Promise.of(experience.received()),
                messages.list(experience.id())));
    }
}
