package candour.backend.representation;

import candour.backend.platform.time.LondonTime;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers, sealed already, that wait in memory until they can be stored without telling when they came. The database's
/// binary log stamps every commit; a commit of its own a minute after a report would lead from one to the other. So
/// they are stored together in a random order: when ten wait, when the ISO week ends, and when the portal stops.
///
/// A portal that is killed loses what waits, and nothing else; nobody was promised a receipt for it.
@Singleton
class WaitingAnswers {
    static final int BATCH = 10;

    private static final Logger LOG = LoggerFactory.getLogger(WaitingAnswers.class);

    private final StoringAnswers storing;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final List<SealedAnswers> waiting = new ArrayList<>();
    private int week;

    WaitingAnswers(StoringAnswers storing, Clock clock) {
        this.storing = storing;
        this.clock = clock;
        week = weekNow();
    }

    /// Takes answers in; the same id twice counts once.
    synchronized void add(SealedAnswers answers) {
        waiting.removeIf(one -> Arrays.equals(one.id(), answers.id()));
        waiting.add(answers);
        if (waiting.size() >= BATCH) {
            store();
        }
    }

    /// Stores what waits from the week before.
    @Scheduled(fixedDelay = "10m", initialDelay = "10m")
    synchronized void storeAtWeeksEnd() {
        if (weekNow() != week) {
            store();
        }
    }

    /// Stores what waits; keeps it waiting when the database does not take it.
    @PreDestroy
    synchronized void store() {
        week = weekNow();
        if (waiting.isEmpty()) {
            return;
        }
        Collections.shuffle(waiting, random);
        try {
            storing.store(List.copyOf(waiting));
            waiting.clear();
        } catch (RuntimeException e) {
            // its message could quote what was to be stored
            LOG.warn("{} answers about equality wait for the database: {}", waiting.size(), e.getClass());
        }
    }

    private int weekNow() {
        return LondonTime.day(clock.instant()).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
