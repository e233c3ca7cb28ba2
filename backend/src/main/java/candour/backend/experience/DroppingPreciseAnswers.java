package candour.backend.experience;

import candour.backend.platform.time.IsoWeek;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/// Drops the answers that could point to one stop, with their keys.
@Singleton
class DroppingPreciseAnswers {
    private final ExperienceRepository experiences;
    private final ExperienceKeyRepository keys;

    DroppingPreciseAnswers(ExperienceRepository experiences, ExperienceKeyRepository keys) {
        this.experiences = experiences;
        this.keys = keys;
    }

    /// @param before reports that came in before this week
    /// @return how many lost them now
    @Transactional
    int drop(IsoWeek before) {
        keys.deleteOfReportsBefore(ReportKey.Part.PASSING.code(), before.value());
        return experiences.dropExactBefore(before.value());
    }
}
