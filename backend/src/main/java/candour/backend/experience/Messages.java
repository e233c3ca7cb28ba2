package candour.backend.experience;

import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.time.IsoWeek;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/// Seals and opens the messages of a report. Works in the caller's transaction, which holds the report's row.
@Singleton
class Messages {
    private final ExperienceMessageRepository stored;
    private final ReportKeys keys;
    private final Clock clock;

    Messages(ExperienceMessageRepository stored, ReportKeys keys, Clock clock) {
        this.stored = stored;
        this.keys = keys;
        this.clock = clock;
    }

    List<ReportMessage> list(PublicReference id) {
        List<ExperienceMessageRow> rows = stored.list(id.bytes());
        if (rows.isEmpty()) {
            return List.of();
        }
        ReportKey key = keys.get(id);
        return rows.stream().map(row -> open(key, row)).toList();
    }

    void add(PublicReference id, ReportMessage.Sender sender, String text) {
        int number = stored.lastNumber(id.bytes()) + 1;
        byte[] sealed = keys.get(id).seal(name(number), text.getBytes(StandardCharsets.UTF_8));
        stored.insert(
                id.bytes(), number, sender.code(), IsoWeek.of(clock.instant()).value(), sealed);
    }

    int count(PublicReference id, ReportMessage.Sender sender) {
        return stored.count(id.bytes(), sender.code());
    }

    void markSeen(PublicReference id, ReportMessage.Sender sender) {
        stored.markSeen(id.bytes(), sender.code());
    }

    private static ReportMessage open(ReportKey key, ExperienceMessageRow row) {
        return new ReportMessage(
                row.number(),
                ReportMessage.Sender.ofCode(row.sender()),
                new IsoWeek(row.writtenWeek()),
                new String(key.open(name(row.number()), row.content()), StandardCharsets.UTF_8),
                row.seen());
    }

    private static String name(int number) {
        return "message " + number;
    }
}
