package candour.mobile.meeting;

import candour.mobile.text.Texts;
import candour.shared.wire.MinutesDocument;
import candour.shared.wire.MinutesEntry;
import candour.shared.wire.MinutesWaiting;
import candour.shared.wire.RecommendationStepDocument;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Minutes and answers in words.
final class MinutesWords {
    private final Texts t;

    MinutesWords(Texts t) {
        this.t = t;
    }

    Texts texts() {
        return t;
    }

    /// A day that the portal wrote; as it stands where it is none.
    String day(String written) {
        try {
            return t.day(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return written;
        }
    }

    String title(MinutesEntry entry) {
        return t.say("minutes.list.name", "title", entry.title(), "day", day(entry.day()));
    }

    /// In which language it is, where that is another; of what a search found also what it is, and a piece of it.
    ///
    /// @param searched whether a search found it
    String about(MinutesEntry entry, boolean searched) {
        List<String> about = new ArrayList<>();
        if (searched) {
            about.add(t.say("minutes.kind." + (isAnswer(entry) ? "answer" : "minutes")) + ".");
        }
        language(entry.language()).forEach(other -> about.add(other + "."));
        if (searched) {
            about.add(entry.excerpt().stream().map(MinutesEntry.Piece::text).collect(Collectors.joining()));
        }
        return about.stream().filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
    }

    static boolean isAnswer(MinutesEntry entry) {
        return entry.kind().equals("answer");
    }

    /// Which language a text is in; nothing where it is the reader's.
    List<String> language(String code) {
        String key = "minutes.in." + code;
        return code.equals(t.language().code()) || !t.has(key) ? List.of() : List.of(t.say(key));
    }

    /// "Overdue by 12 days", "Due today", or the day it is due.
    String clock(MinutesWaiting waiting) {
        return waiting.daysOverdue() > 0
                ? t.count("minutes.overdue", waiting.daysOverdue())
                : t.say("minutes.due.by", "day", day(waiting.due()));
    }

    String version(MinutesDocument minutes) {
        return minutes.published().equals(minutes.firstPublished())
                ? t.say("minutes.version.first", "n", minutes.version())
                : t.say("minutes.version.corrected", "n", minutes.version(), "day", day(minutes.published()));
    }

    String approvals(MinutesDocument minutes) {
        return minutes.approvals().stream()
                .map(one -> known("minutes.approved." + one.role(), one.role(), "day", day(one.day())))
                .collect(Collectors.joining(", "));
    }

    String theme(String code) {
        return known("minutes.theme." + code, code);
    }

    String state(String code) {
        return known("minutes.state." + code, code);
    }

    /// What happened at a step: "Answered: declined".
    String step(RecommendationStepDocument step) {
        String kind = known("minutes.step." + step.kind(), step.kind());
        String choice = step.choice();
        return choice == null ? kind : kind + ": " + known("minutes.choice." + choice, choice);
    }

    /// Who took a step, and when.
    String by(RecommendationStepDocument step) {
        return t.say("minutes.step.by", "who", known("minutes.who." + step.by(), step.by()), "day", day(step.day()));
    }

    /// SHA-256 in groups of four digits, which lines can break between.
    static String grouped(String fingerprint) {
        return fingerprint.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /// The text with this key; the code itself where a newer portal has one that this app does not know.
    private String known(String key, String code, Object... values) {
        return t.has(key) ? t.say(key, values) : code;
    }
}
