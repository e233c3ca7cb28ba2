package candour.mobile.areadata;

import candour.mobile.text.Texts;
import candour.shared.wire.PeriodDocument;
import candour.shared.wire.RatioDocument;
import candour.shared.wire.ShareDocument;
import java.time.YearMonth;
import java.util.Locale;

/// How numbers of figures are written: as on the portal's pages, so that both say the same.
final class Numbers {
    /// A percentage of fewer cases than this says less than the counts do.
    static final long LEAST_BASE = 20;

    private static final double FROM_HERE_WHOLE = 99.95;

    private Numbers() {}

    /// "14%", "less than 1%", or "3 of 12" where the whole is too small for a percentage.
    static String share(Texts t, ShareDocument part) {
        return part.of() < LEAST_BASE
                ? t.say("area.of", "some", part.count(), "all", part.of())
                : percent(t, part.count(), part.of());
    }

    /// "14% of searches", or "3 of 12 searches" where the whole is too small for a percentage.
    static String ofSearches(Texts t, ShareDocument part) {
        return part.of() < LEAST_BASE
                ? t.say("area.of.searches", "some", part.count(), "all", part.of())
                : t.say("area.ofSearches", "share", share(t, part));
    }

    /// "502 (14%)", or the count alone where the whole is too small for a percentage.
    static String countAndShare(Texts t, ShareDocument part) {
        return part.of() < LEAST_BASE
                ? t.number(part.count())
                : t.number(part.count()) + " (" + percent(t, part.count(), part.of()) + ")";
    }

    private static String percent(Texts t, long part, long whole) {
        if (part == 0 || part == whole) {
            return part == 0 ? "0%" : "100%";
        }
        double percent = 100.0 * part / whole;
        if (percent < 1 || percent > 99) {
            return t.say(percent < 1 ? "area.figure.share.little" : "area.figure.share.most");
        }
        return Math.round(percent) + "%";
    }

    /// A rate per 1,000 residents: "20.3", "1,204".
    static String rate(double perThousand) {
        return String.format(Locale.UK, perThousand >= FROM_HERE_WHOLE ? "%,.0f" : "%.1f", perThousand);
    }

    /// "18.9 to 21.8".
    static String rates(Texts t, double low, double high) {
        return t.say("area.figure.interval", "low", rate(low), "high", rate(high));
    }

    /// A ratio as read: two decimals below 1, one above, none from 100. More digits would claim more than the counts
    /// can bear.
    static String ratio(Texts t, double ratio) {
        double hundredths = Math.round(ratio * 100) / 100.0;
        if (hundredths == 0) {
            return t.say("area.figure.tiny");
        }
        String pattern = hundredths < 1 ? "%.2f" : ratio < FROM_HERE_WHOLE ? "%.1f" : "%.0f";
        return String.format(Locale.UK, pattern, hundredths < 1 ? hundredths : ratio);
    }

    /// "4.0 to 4.7".
    static String ratios(Texts t, RatioDocument ratio) {
        Double low = ratio.low();
        Double high = ratio.high();
        return low == null || high == null
                ? ""
                : t.say("area.figure.interval", "low", ratio(t, low), "high", ratio(t, high));
    }

    /// "1 search", "2 searches", "no searches".
    static String searches(Texts t, long count) {
        return count == 0 ? t.say("area.figure.searches.none") : t.count("area.figure.searches", count);
    }

    /// "May 2023".
    static String month(Texts t, YearMonth month) {
        return t.say("app.month." + month.getMonthValue()) + " " + month.getYear();
    }

    /// "2022", "May 2023" or "April 2022 to March 2023".
    static String period(Texts t, PeriodDocument period) {
        YearMonth from = YearMonth.parse(period.from());
        YearMonth to = YearMonth.parse(period.to());
        if (isYear(period)) {
            return String.valueOf(from.getYear());
        }
        return from.equals(to) ? month(t, from) : t.say("area.months", "first", month(t, from), "last", month(t, to));
    }

    /// Whether it is January to December of one year.
    static boolean isYear(PeriodDocument period) {
        YearMonth from = YearMonth.parse(period.from());
        return from.getMonthValue() == 1
                && period.to().equals(from.plusMonths(11).toString());
    }

    /// "all 12 months supplied", "10 of 12 months supplied", "none of 12 months supplied".
    static String completeness(Texts t, int supplied, int expected) {
        String key = "area.figure.complete.";
        if (supplied == 0) {
            return expected == 1 ? t.say(key + "monthNot") : t.say(key + "none", "n", expected);
        }
        if (supplied == expected) {
            return expected == 1 ? t.say(key + "month") : t.say(key + "all", "n", expected);
        }
        return t.say(key + "some", "some", supplied, "n", expected);
    }
}
