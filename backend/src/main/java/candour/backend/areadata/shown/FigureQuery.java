package candour.backend.areadata.shown;

import candour.backend.areadata.profile.AreaFiguresLookup;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.HeldMonths;
import candour.backend.areadata.profile.Period;
import candour.backend.platform.fault.BadRequest;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.shared.text.Language;
import java.time.Clock;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// What an address asks for beside the area: `period` in one word, or `from` and `to`, and `basis`.
///
/// @param period as [HeldMonths#parse] reads it, or null
/// @param from first month as 2023-01, or null
/// @param to last month as 2023-12, or null
/// @param basis `self-defined`, `officer-defined` or null
public record FigureQuery(
        @Nullable String period,
        @Nullable String from,
        @Nullable String to,
        @Nullable String basis) {
    /// The months asked for; the latest 12 where none were.
    ///
    /// @throws BadRequest with a sentence that says what would be right
    public Period period(HeldMonths held) {
        String first = from == null ? "" : from.strip();
        String last = to == null ? "" : to.strip();
        if (first.isEmpty() && last.isEmpty()) {
            return held.parse(period == null ? "" : period);
        }
        if (first.isEmpty() || last.isEmpty()) {
            return held.parse(first + last);
        }
        return held.parse(first + "_" + last);
    }

    /// Whose word is taken for ethnicity.
    ///
    /// @throws BadRequest for a word that is neither
    public EthnicityBasis whose() {
        if (basis == null || basis.isBlank()) {
            return EthnicityBasis.SELF_DEFINED;
        }
        for (EthnicityBasis each : EthnicityBasis.values()) {
            if (each.code().equals(basis)) {
                return each;
            }
        }
        throw new BadRequest("basis is self-defined or officer-defined");
    }

    /// What is wrong with the months, said in English for programs too; other languages say what would be right.
    public static String refused(Texts texts, BadRequest why) {
        return texts.language() == Language.ENGLISH
                ? String.valueOf(why.getMessage())
                : texts.say("areadata.refused.months");
    }

    /// The months that a page offers: those held, and the last twelve while none is.
    public static HeldMonths offered(AreaFiguresLookup figures, Clock clock) {
        YearMonth now = LondonTime.month(clock.instant());
        return figures.held().orElseGet(() -> new HeldMonths(now.minusMonths(12), now.minusMonths(1)));
    }
}
