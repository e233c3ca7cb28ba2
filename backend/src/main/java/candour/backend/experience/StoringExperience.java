package candour.backend.experience;

import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.time.IsoWeek;
import candour.backend.platform.time.LondonTime;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// Stores one report with its keys in one transaction. A second attempt with the same reference changes nothing.
@Singleton
class StoringExperience {
    /// How long what could identify anybody is kept. Source: data protection position of the portal, retention.
    static final int MONTHS_KEPT = 24;

    /// What the sealed answers of a report are called within it.
    static final String ANSWERS = "answers";

    private static final int RECORD_KEYS = 1 << 16;
    private static final int FIRST_VERSION = 1;

    private final ExperienceRepository experiences;
    private final ReportKeys keys;
    private final AnswersCodec codec;
    private final List<KeptWithExperience> others;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    StoringExperience(
            ExperienceRepository experiences,
            ReportKeys keys,
            AnswersCodec codec,
            List<KeptWithExperience> others,
            Clock clock) {
        this.experiences = experiences;
        this.keys = keys;
        this.codec = codec;
        this.others = List.copyOf(others);
        this.clock = clock;
    }

    /// Stores the report unless one with this reference is there.
    ///
    /// @return whether it was stored now
    @Transactional
    boolean store(ShareExperience command, ReferenceHash hash, int force) {
        Questionnaire questionnaire = command.questionnaire();
        Answers answers = command.answers().relevant(questionnaire);
        PublicReference id = PublicReference.of(random16());
        LocalDate today = LondonTime.day(clock.instant());
        IsoWeek week = IsoWeek.of(today);
        ReportKey lasting = keys.next(id, ReportKey.Part.LASTING);
        ReportKey passing = keys.next(id, ReportKey.Part.PASSING);
        experiences.insert(
                id,
                hash.bytes(),
                force,
                command.area() == null ? null : command.area().value(),
                week.value(),
                ExperienceStatus.RECEIVED,
                command.language().code(),
                questionnaire.version(),
                lasting.seal(ANSWERS, codec.write(answers.coarsened(questionnaire))),
                passing.seal(ANSWERS, codec.write(AnswersCodec.precise(answers, questionnaire))),
                random.nextInt(RECORD_KEYS),
                month(YearMonth.from(week.sunday()).plusMonths(MONTHS_KEPT)),
                FIRST_VERSION,
                command.counted());
        boolean mine = experiences
                .findByHash(hash.bytes())
                .map(found -> found.id().equals(id))
                .orElse(false);
        if (mine) {
            keys.keep(lasting);
            keys.keep(passing);
            others.forEach(other -> other.arrived(id, force, answers));
        }
        return mine;
    }

    private byte[] random16() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return bytes;
    }

    static int month(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
