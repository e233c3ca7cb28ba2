package candour.backend.experience.triage;

import candour.backend.experience.ExperienceStatus;
import candour.backend.experience.Promise;
import candour.backend.platform.time.IsoWeek;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.PageOf;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Reads the lists of reports.
@Singleton
class QueueReading {
    static final int SIZE = 25;

    /// A week later than any report can come from.
    private static final int NEVER = 999_999;

    private final QueueRepository queue;
    private final Clock clock;

    QueueReading(QueueRepository queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    /// How many reports of these forces are in the list.
    long count(List<Integer> forces, QueueFilter filter) {
        if (forces.isEmpty()) {
            return 0;
        }
        return switch (filter) {
            case WAITING -> queue.countWaiting(forces);
            case FLAGGED -> queue.countFlagged(forces);
            case UNCOUNTED -> queue.countUncounted(forces);
            default -> queue.count(forces, statuses(filter), before(filter));
        };
    }

    /// One page of the list.
    PageOf<QueueRow> page(List<Integer> forces, QueueFilter filter, int number) {
        long total = count(forces, filter);
        int page = (int) Math.max(1, Math.min(number, (total + SIZE - 1) / SIZE));
        int from = (page - 1) * SIZE;
        List<QueueRow> rows = total == 0
                ? List.of()
                : switch (filter) {
                    case WAITING -> queue.listWaiting(forces, SIZE, from);
                    case FLAGGED -> queue.listFlagged(forces, SIZE, from);
                    case UNCOUNTED -> queue.listUncounted(forces, SIZE, from);
                    default -> queue.list(forces, statuses(filter), before(filter), SIZE, from);
                };
        return new PageOf<>(rows, page, SIZE, total);
    }

    LocalDate today() {
        return LondonTime.day(clock.instant());
    }

    private int before(QueueFilter filter) {
        IsoWeek inTime = Promise.earliestInTime(today());
        return filter == QueueFilter.OVERDUE ? inTime.value() : NEVER;
    }

    /// Codes of the statuses that are in the list.
    static List<String> statuses(QueueFilter filter) {
        return Arrays.stream(ExperienceStatus.values())
                .filter(status -> switch (filter) {
                    case NEW -> status == ExperienceStatus.RECEIVED;
                    case WITHDRAWN -> status == ExperienceStatus.WITHDRAWN;
                    case DONE -> !status.awaitsAnswer() && status != ExperienceStatus.WITHDRAWN;
                    default -> status.awaitsAnswer();
                })
                .map(ExperienceStatus::code)
                .toList();
    }
}
