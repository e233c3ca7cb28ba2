package candour.backend.experience;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Erases a report with its messages and everything made from it, and destroys its keys, so that copies of the database
/// hold nothing of it that anybody could read. Only counts that were released before stay.
@Singleton
class ErasingExperience {
    private final ExperienceRepository experiences;
    private final ExperienceMessageRepository messages;
    private final ReportKeys keys;
    private final List<KeptWithExperience> others;

    ErasingExperience(
            ExperienceRepository experiences,
            ExperienceMessageRepository messages,
            ReportKeys keys,
            List<KeptWithExperience> others) {
        this.experiences = experiences;
        this.messages = messages;
        this.keys = keys;
        this.others = List.copyOf(others);
    }

    /// Whether there is a report with this reference.
    boolean isKept(ReferenceHash reference) {
        return experiences.findByHash(reference.bytes()).isPresent();
    }

    /// Erases the report with this reference; [ErasedReports] sees that it stays erased.
    ///
    /// @return false when no report has this reference
    @Transactional
    boolean erase(ReferenceHash reference) {
        Optional<Experience> found = experiences.lockByHash(reference.bytes());
        found.map(Experience::id).ifPresent(this::eraseAll);
        return found.isPresent();
    }

    /// Erases reports whose time is up.
    @Transactional
    void eraseEnded(List<PublicReference> ended) {
        ended.forEach(this::eraseAll);
    }

    private void eraseAll(PublicReference id) {
        keys.destroy(id);
        messages.deleteAll(id.bytes());
        others.forEach(other -> other.erased(id));
        experiences.delete(id);
    }
}
