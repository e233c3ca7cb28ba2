package candour.mobile.areadata;

import candour.mobile.text.Texts;
import candour.shared.wire.LedgerMonth;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What searches by month show, in one sentence: the first with the last calendar year that was supplied in full, else
/// the busiest month. Never "x % more": a change is a fraction that people use in speech, and few cases are counts.
final class TrendWords {
    private static final int FEW = 10;
    private static final double[] FRACTIONS = {0.1, 0.2, 0.25, 1 / 3.0, 0.5, 2 / 3.0, 0.75, 0.9};
    private static final List<String> FRACTION_NAMES =
            List.of("tenth", "fifth", "quarter", "third", "half", "twoThirds", "threeQuarters", "nineTenths");

    private TrendWords() {}

    static String sentence(Texts t, List<LedgerMonth> months) {
        List<LedgerMonth> counted =
                months.stream().filter(month -> searches(month) >= 0).toList();
        TreeMap<Integer, Long> whole =
                counted.stream()
                        .collect(Collectors.groupingBy(month -> at(month).getYear()))
                        .entrySet()
                        .stream()
                        .filter(year -> year.getValue().size() == 12)
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, year -> total(year.getValue()), Long::sum, TreeMap::new));
        if (whole.size() > 1) {
            return change(
                    t,
                    t.say("area.trend.year", "year", String.valueOf(whole.lastKey())),
                    whole.firstEntry().getValue(),
                    whole.lastEntry().getValue(),
                    String.valueOf(whole.firstKey()));
        }
        long total = total(counted);
        LedgerMonth most = counted.stream()
                .max(Comparator.comparingLong(TrendWords::searches))
                .orElse(null);
        if (most == null || total == 0) {
            return t.say("area.trend.none");
        }
        String month = Numbers.month(t, at(most));
        return counted.size() == 1
                ? t.count("area.trend.one", total, "month", month)
                : t.count("area.trend.most", total, "month", month, "most", searches(most));
    }

    /// Searches of a month; -1 where it was not supplied, which is not zero.
    static long searches(LedgerMonth month) {
        Long searches = month.searches();
        return month.supplied() && searches != null ? searches : -1;
    }

    /// When a month was.
    static YearMonth at(LedgerMonth month) {
        return YearMonth.parse(month.month());
    }

    private static long total(List<LedgerMonth> months) {
        return months.stream().mapToLong(TrendWords::searches).sum();
    }

    static String change(Texts t, String subject, long before, long after, String since) {
        if (before < FEW || after < FEW) {
            return t.say(
                    "area.figure.change.few",
                    "subject",
                    subject,
                    "after",
                    count(t, after),
                    "before",
                    count(t, before),
                    "since",
                    since);
        }
        double ratio = (double) after / before;
        return t.say(
                "area.figure.change." + course(ratio),
                "subject",
                subject,
                "since",
                since,
                "part",
                part(t, Math.abs(ratio - 1)),
                "number",
                Numbers.ratio(t, ratio));
    }

    private static String course(double ratio) {
        double by = Math.abs(ratio - 1);
        if (by < 0.025) {
            return by == 0 ? "same" : "aboutSame";
        }
        if (by < 0.075) {
            return ratio < 1 ? "fellSlightly" : "roseSlightly";
        }
        if (ratio < 1) {
            return "fell";
        }
        return ratio < 1.85 ? "rose" : ratio < 2.15 ? "doubled" : "times";
    }

    private static String count(Texts t, long value) {
        return value == 0 ? t.say("area.figure.change.none") : t.number(value);
    }

    private static String part(Texts t, double part) {
        if (part > 0.95) {
            return t.say("area.figure.part.more");
        }
        int nearest = 0;
        for (int at = 1; at < FRACTIONS.length; at++) {
            if (Math.abs(FRACTIONS[at] - part) < Math.abs(FRACTIONS[nearest] - part)) {
                nearest = at;
            }
        }
        boolean exact = Math.abs(FRACTIONS[nearest] - part) <= 0.01;
        return t.say("area.figure.part." + (exact ? "" : "about.") + FRACTION_NAMES.get(nearest));
    }
}
