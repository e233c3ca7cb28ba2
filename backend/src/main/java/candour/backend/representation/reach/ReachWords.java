package candour.backend.representation.reach;

import candour.backend.areadata.measure.Interval;
import candour.backend.areadata.measure.Proportion;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.Quarter;
import candour.backend.platform.web.InWords;
import candour.backend.representation.AnswerTables;
import candour.backend.representation.Characteristic;
import candour.backend.representation.Occasion;
import candour.backend.representation.measure.MeasuredGroup;
import candour.backend.representation.measure.Standing;
import java.util.Locale;

/// How groups, periods and figures are named, everywhere alike.
final class ReachWords {
    private static final long LEAST_BASE = 20;

    private ReachWords() {}

    /// The group, as people chose it.
    static String category(Characteristic characteristic, String code, Texts t) {
        return t.say(AnswerTables.textKey(characteristic, code));
    }

    /// The question in a word or two: "Ethnic group".
    static String characteristic(Characteristic characteristic, Texts t) {
        return t.say("reach.by." + characteristic.code());
    }

    /// The occasion in a word or two: "Applied".
    static String occasion(Occasion occasion, Texts t) {
        return t.say("reach.occasion." + occasion.code());
    }

    /// Who took part, within a sentence: "people who applied".
    static String people(Occasion occasion, Texts t) {
        return t.say("reach.people." + occasion.code());
    }

    /// The quarter, or the four quarters to its end: "July to September 2026".
    static String period(Quarter last, boolean year, Texts t) {
        Quarter first = year ? last.plus(-3) : last;
        return InWords.months(t.language(), first.firstMonth(), last.lastMonth());
    }

    /// The same where one of many is chosen, short enough for a phone: "Year to September 2026".
    static String chosen(Quarter last, boolean year, Texts t) {
        return year
                ? t.say("reach.choose.year", "month", InWords.month(t.language(), last.lastMonth()))
                : period(last, false, t);
    }

    /// Whom people are compared with: "Residents".
    static String beside(Benchmark.Kind kind, Texts t) {
        return t.say("reach.beside." + kind.code());
    }

    /// The same within a sentence.
    static String besideWithin(Benchmark.Kind kind, Texts t) {
        return t.say("reach.beside." + kind.code() + ".within");
    }

    /// "12 of 300 (4%)"; without the percentage where the whole is too small for one.
    static String counted(Proportion part, Texts t) {
        String count = t.say("reach.of", "some", part.part(), "all", part.whole());
        return part.whole() < LEAST_BASE ? count : count + " (" + percent(share(part)) + ")";
    }

    /// A share from 0 to 1, or 0 where there is nobody.
    static double share(Proportion part) {
        return part.share().orElse(0);
    }

    /// "4%", "10.5%": one decimal below 20 where it says something.
    static String percent(double share) {
        double percent = 100 * share;
        double tenths = Math.round(percent * 10) / 10.0;
        String pattern = tenths < 20 && tenths != Math.rint(tenths) ? "%.1f%%" : "%.0f%%";
        return String.format(Locale.UK, pattern, tenths);
    }

    /// "0.38", to two decimals below 10.
    static String ratio(double ratio) {
        return String.format(Locale.UK, ratio < 10 ? "%.2f" : "%.0f", ratio);
    }

    /// "0.22 to 0.66".
    static String interval(Interval interval, Texts t) {
        return t.say("platform.figure.interval", "low", ratio(interval.low()), "high", ratio(interval.high()));
    }

    /// "less than 0.001", "0.03".
    static String chance(double p, Texts t) {
        return p < 0.001 ? t.say("reach.p.tiny") : String.format(Locale.UK, p < 0.1 ? "%.3f" : "%.2f", p);
    }

    /// What a group's standing means, in a sentence or two.
    static String finding(MeasuredGroup group, Benchmark.Kind kind, Texts t) {
        MeasuredGroup.Compared compared = group.compared();
        if (compared == null) {
            return t.say("reach.finding.nothing");
        }
        String base = t.say(
                "reach.finding." + kind.code(),
                "share",
                percent(share(group.benchmark())),
                "ratio",
                ratio(compared.ratio()),
                "range",
                interval(compared.interval(), t));
        return base + more(group, t);
    }

    private static String more(MeasuredGroup group, Texts t) {
        Long needed = group.stillNeeded();
        Long toTell = group.toTell();
        if (group.standing() == Standing.UNDER && needed != null) {
            return " " + t.say("reach.finding.needed", "n", needed);
        }
        if (group.standing() == Standing.CANNOT_TELL_YET && toTell != null) {
            return " " + t.say("reach.finding.toTell", "n", toTell);
        }
        return "";
    }
}
