package candour.backend.experience.triage;

import candour.backend.experience.Promise;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.identity.Waiting;
import candour.backend.identity.WaitingItem;
import candour.backend.platform.time.IsoWeek;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What waits for caseworkers and safeguarding leads among reports.
@Singleton
class WaitingReports implements Waiting {
    /// Most texts that are named one by one.
    private static final int MOST_TEXTS = 20;

    private final QueueReading queue;
    private final Cases cases;
    private final WaitingReportRepository waiting;

    WaitingReports(QueueReading queue, Cases cases, WaitingReportRepository waiting) {
        this.queue = queue;
        this.cases = cases;
        this.waiting = waiting;
    }

    @Override
    public List<WaitingItem> waitingFor(SignedIn who) {
        List<Integer> forces = cases.forces(who);
        List<WaitingItem> items = new ArrayList<>();
        if (forces.isEmpty()) {
            return items;
        }
        if (who.has(Role.CASEWORKER)) {
            items.addAll(reports(forces));
            items.addAll(texts(who, forces));
        }
        if (who.has(Role.SAFEGUARDING_LEAD)) {
            items.addAll(flags(forces));
        }
        return items;
    }

    private List<WaitingItem> reports(List<Integer> forces) {
        List<WaitingItem> items = new ArrayList<>();
        int overdue = (int) queue.count(forces, QueueFilter.OVERDUE);
        int open = (int) queue.count(forces, QueueFilter.OPEN);
        if (overdue > 0) {
            items.add(WaitingItem.at(path(QueueFilter.OVERDUE), "triage.waiting.overdue")
                    .counting(overdue)
                    .dueOn(promise(waiting.earliestWeek(forces, QueueReading.statuses(QueueFilter.OVERDUE), 0))));
        }
        if (open > overdue) {
            items.add(WaitingItem.at(path(QueueFilter.OPEN), "triage.waiting.open")
                    .counting(open - overdue)
                    .dueOn(promise(waiting.earliestWeek(
                            forces,
                            QueueReading.statuses(QueueFilter.OPEN),
                            Promise.earliestInTime(queue.today()).value()))));
        }
        int wrote = (int) queue.count(forces, QueueFilter.WAITING);
        if (wrote > 0) {
            items.add(WaitingItem.at(path(QueueFilter.WAITING), "triage.waiting.message")
                    .counting(wrote));
        }
        return items;
    }

    private static @Nullable LocalDate promise(int week) {
        return week == 0 ? null : Promise.of(new IsoWeek(week)).due();
    }

    private List<WaitingItem> texts(SignedIn who, List<Integer> forces) {
        return waiting.listProposedTexts(forces, who.reference().value(), MOST_TEXTS).stream()
                .map(row -> WaitingItem.at("/staff/reports/" + row.id() + "/text", "triage.waiting.text")
                        .with("name", CaseWords.shortName(row.id())))
                .toList();
    }

    private List<WaitingItem> flags(List<Integer> forces) {
        List<WaitingItem> items = new ArrayList<>();
        int flagged = waiting.countFlags(forces, SafeguardingFlag.FLAGGED);
        if (flagged > 0) {
            @Nullable
            LocalDate first =
                    waiting.listFlaggedDays(forces).stream().findFirst().orElse(null);
            items.add(WaitingItem.at("/staff/safeguarding", "triage.waiting.flagged")
                    .counting(flagged)
                    .waitingSince(first)
                    .dueOn(first == null ? null : CaseWords.safeguardingDue(first)));
        }
        int suggested = waiting.countFlags(forces, SafeguardingFlag.SUGGESTED);
        if (suggested > 0) {
            items.add(WaitingItem.at("/staff/safeguarding", "triage.waiting.suggested")
                    .counting(suggested));
        }
        return items;
    }

    private static String path(QueueFilter filter) {
        return "/staff/reports?show=" + filter.word();
    }
}
