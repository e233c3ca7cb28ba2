package candour.backend.representation;

import candour.backend.platform.retention.RetentionRule;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.time.Quarter;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;

/// Answers about equality go when the reports told in the same months have gone. UK GDPR art. 5(1)(e).
@Singleton
class EqualityAnswerRetention implements RetentionRule {
    private static final int YEARS = 2;
    private static final int BITE = 1_000;

    private final EqualityAnswerRepository answers;

    EqualityAnswerRetention(EqualityAnswerRepository answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return "equality-answer";
    }

    @Override
    public String keeps() {
        return "2 years after the quarter they were given in";
    }

    @Override
    public long apply(Instant now) {
        LocalDate day = LondonTime.day(now);
        long all = 0;
        int gone;
        do {
            gone = answers.deleteBefore(Quarter.of(day.minusYears(YEARS)).value());
            all += gone;
        } while (gone == BITE);
        return all;
    }
}
