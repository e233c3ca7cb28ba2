package candour.backend.notify;

import java.time.Duration;
import java.time.Instant;

/// Until when the sending service is left alone: as long as it asked for, otherwise longer each time it fails, so that
/// ten thousand alerts that wait do not knock ten thousand times. Never more than two minutes by our own choice, so
/// that everything is on its way within five minutes of its recovery.
final class Resting {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private Instant until = Instant.MIN;
    private Duration next = FIRST;

    /// Whether it is left alone at this moment.
    synchronized boolean is(Instant now) {
        return now.isBefore(until);
    }

    /// It works.
    synchronized void end() {
        next = FIRST;
    }

    /// It failed. Failures of messages that were on their way together count once.
    ///
    /// @param asked how long it asked for; nothing where it did not say
    /// @return until when it is left alone
    synchronized Instant begin(Instant now, Duration asked) {
        if (!now.isBefore(until)) {
            until = now.plus(next);
            next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
        }
        Instant wanted = now.plus(asked);
        until = wanted.isAfter(until) ? wanted : until;
        return until;
    }
}
