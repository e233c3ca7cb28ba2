package candour.backend.scrutiny.recommendation;

import candour.backend.platform.text.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Where a recommendation stands, as a mark: words and a shape, never colour alone.
///
/// @param text what it says
/// @param tone `waiting`, `done`, `ended` or `late`
public record Standing(String text, String tone) {

    /// For those who work with it.
    static Standing inside(Recommendation one, LocalDate today, Texts t) {
        return switch (one.state()) {
            case "draft", "agreed" -> new Standing(t.say("recommendation.state." + one.state()), "waiting");
            case "set-aside" -> new Standing(t.say("recommendation.state.set-aside"), "ended");
            default -> of(one, today, t);
        };
    }

    /// For everybody.
    public static Standing of(Recommendation one, LocalDate today, Texts t) {
        @Nullable String position = one.position();
        @Nullable String verdict = one.verdict();
        if ("awaiting".equals(one.shown())) {
            return one.checkingOn() == null
                    ? clock(one.dueOn(), today, t)
                    : new Standing(t.say("recommendation.state.checking"), "waiting");
        }
        if ("judged".equals(one.shown()) && verdict != null) {
            return new Standing(t.say("recommendation.verdict." + verdict), tone(one));
        }
        if ("changed".equals(one.shown()) || position == null) {
            return new Standing(t.say("recommendation.state.changed"), "waiting");
        }
        return new Standing(t.say("recommendation.position." + position), tone(Position.of(position)));
    }

    /// The clock of an answer.
    static Standing clock(LocalDate due, LocalDate today, Texts t) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return new Standing(t.say("recommendation.clock.overdue", "n", -days), "late");
        }
        return new Standing(
                days == 0 ? t.say("recommendation.clock.today") : t.say("recommendation.clock.due", "n", days),
                "waiting");
    }

    /// The tone of the verdict that the public may see.
    ///
    /// @throws IllegalStateException where there is none
    public static String tone(Recommendation one) {
        String verdict = one.verdict();
        if (verdict == null) {
            throw new IllegalStateException("no verdict: " + one);
        }
        return tone(Verdict.of(verdict));
    }

    /// The tone of a verdict.
    public static String tone(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> "done";
            case PARTLY -> "waiting";
            case NOT_SATISFIED -> "late";
        };
    }

    static String tone(Position position) {
        return position == Position.DECLINED ? "ended" : "waiting";
    }
}
