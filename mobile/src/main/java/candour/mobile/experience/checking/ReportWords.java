package candour.mobile.experience.checking;

import candour.mobile.experience.checking.CheckingState.Note;
import candour.mobile.text.Texts;
import candour.shared.reference.ReportReference;
import candour.shared.wire.ReportDocument;
import candour.shared.wire.ReportMessageDocument;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// A report in plain words.
final class ReportWords {
    private static final List<String> AWAITING = List.of("received", "reading");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private final Texts t;
    private final ReportDocument report;
    private final Clock clock;

    ReportWords(Texts t, ReportDocument report, Clock clock) {
        this.t = t;
        this.report = report;
        this.clock = clock;
    }

    String status() {
        String key = "shared.report.status." + report.status();
        return t.has(key) ? t.say(key) : report.status();
    }

    /// What is happening with it, one paragraph each.
    List<String> now() {
        String key = "shared.report.status." + report.status() + ".what";
        String what = t.has(key) ? t.say(key) : t.say("check.report.newer");
        Optional<LocalDate> due = day(report.answerBy());
        if (!AWAITING.contains(report.status()) || due.isEmpty()) {
            return List.of(what);
        }
        boolean late = LocalDate.now(clock.withZone(LONDON)).isAfter(due.get());
        return List.of(what, t.say(late ? "check.report.late" : "check.report.next", "day", t.day(due.get())));
    }

    String received() {
        return t.say("check.report.received", "day", week(report.receivedWeek()));
    }

    boolean isMine(ReportMessageDocument message) {
        return message.from().equals("resident");
    }

    String who(ReportMessageDocument message) {
        return t.say(isMine(message) ? "check.message.you" : "check.message.staff");
    }

    String when(ReportMessageDocument message) {
        return t.say("check.message.week", "day", week(message.writtenWeek()));
    }

    /// What a note says went wrong; empty where nothing did.
    ///
    /// @param symbols of the reference that were typed
    static Optional<String> problem(Texts t, Note note, int symbols) {
        return switch (note) {
            case NONE, OVER, SENT -> Optional.empty();
            case REFERENCE_EMPTY -> Optional.of(t.say("check.reference.empty"));
            case REFERENCE_LENGTH ->
                Optional.of(t.count("check.reference.length", symbols, "all", ReportReference.SYMBOLS));
            case REFERENCE_WRONG -> Optional.of(t.say("check.reference.wrong"));
            case AWAY -> Optional.of(t.say("app.away"));
            case UNSURE -> Optional.of(t.say("check.unsure"));
            case MESSAGE_EMPTY -> Optional.of(t.say("check.message.empty"));
            case MESSAGE_LONG -> Optional.of(t.say("check.message.long", "n", CheckingViewModel.LONGEST));
            case TOO_MANY -> Optional.of(t.say("check.message.too-many"));
            case TAKEN_BACK -> Optional.of(t.say("check.message.taken-back"));
        };
    }

    private String week(String iso) {
        try {
            return t.day(LocalDate.parse(iso + "-1", DateTimeFormatter.ISO_WEEK_DATE));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
