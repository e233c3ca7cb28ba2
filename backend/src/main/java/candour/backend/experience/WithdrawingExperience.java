package candour.backend.experience;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Lets the holder of a reference take a report back: nobody reads it, uses it or shows it from then on, and what was
/// published of it disappears. It stays until its holder erases it or its time is up.
@Singleton
public class WithdrawingExperience {
    private final ExperienceRepository experiences;
    private final List<KeptWithExperience> others;

    WithdrawingExperience(ExperienceRepository experiences, List<KeptWithExperience> others) {
        this.experiences = experiences;
        this.others = List.copyOf(others);
    }

    /// Takes the report back; a second time changes nothing.
    ///
    /// @return false when no report has this reference
    @Transactional
    public boolean withdraw(ReferenceHash reference) {
        Optional<Experience> found = experiences.lockByHash(reference.bytes());
        found.filter(experience -> experience.status() != ExperienceStatus.WITHDRAWN)
                .ifPresent(experience -> {
                    experiences.move(experience.id(), ExperienceStatus.WITHDRAWN, experience.version());
                    others.forEach(other -> other.withdrawn(experience.id()));
                });
        return found.isPresent();
    }
}
