package candour.backend.platform.chart;

import candour.backend.platform.text.Texts;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/// Says in one plain sentence what figures show. Never "x % more": a ratio is "times the rate", a change over time is a
/// fraction that people use in speech, and few cases are said as counts.
public final class Sentences {
    private static final int FEW = 10;
    private static final double[] FRACTIONS = {0.1, 0.2, 0.25, 1 / 3.0, 0.5, 2 / 3.0, 0.75, 0.9};
    private static final String[] FRACTION_NAMES = {
        "tenth", "fifth", "quarter", "third", "half", "twoThirds", "threeQuarters", "nineTenths"
    };

    private Sentences() {}

    /// What stands where a ratio would rest on too few cases (fewer than 10 searches in either group).
    public static String tooFew(Texts texts) {
        return texts.say("platform.figure.tooFew");
    }

    /// A whole number with commas, as both languages write it: "1,234".
    public static String number(long value) {
        return String.format(Locale.UK, "%,d", value);
    }

    /// A month: "May 2023".
    public static String month(Texts texts, YearMonth month) {
        return month.getMonth()
                        .getDisplayName(
                                TextStyle.FULL_STANDALONE, texts.language().locale()) + " " + month.getYear();
    }

    /// The months from the first to the last: "May 2021 to December 2023".
    public static String months(Texts texts, YearMonth first, YearMonth last) {
        return first.equals(last)
                ? month(texts, first)
                : texts.say("platform.months", "first", month(texts, first), "last", month(texts, last));
    }

    /// "1 search", "2 searches", "no searches".
    public static String searches(Texts texts, long count) {
        return texts.say("platform.figure.searches", "n", count);
    }

    /// A ratio as read: two decimals below 1, one above, none from 100. More digits would claim
    /// more than the counts can bear.
    public static String ratioNumber(Texts texts, double ratio) {
        double hundredths = Math.round(ratio * 100) / 100.0;
        if (hundredths == 0) {
            return texts.say("platform.figure.tiny");
        }
        String pattern = hundredths < 1 ? "%.2f" : ratio < 99.95 ? "%.1f" : "%.0f";
        return String.format(Locale.UK, pattern, hundredths < 1 ? hundredths : ratio);
    }

    /// An interval as read: "4.0 to 4.7".
    public static String interval(Texts texts, double low, double high) {
        return texts.say("platform.figure.interval", "low", ratioNumber(texts, low), "high", ratioNumber(texts, high));
    }

    /// How one group's rate compares with another's: "Black people were searched at 4.3 times the rate of White people
    /// (4.0 to 4.7)". Where the interval holds 1 it says that no clear difference shows.
    public static String ratio(Texts texts, String group, String reference, RatioDots.Estimate estimate) {
        String number = ratioNumber(texts, estimate.ratio());
        boolean same = number.equals("1.0");
        boolean unclear = estimate.low() <= 1 && estimate.high() >= 1;
        String kind = same ? unclear ? ".sameUnclear" : ".same" : unclear ? ".unclear" : "";
        return texts.say(
                "platform.figure.ratio" + kind,
                "group",
                group,
                "number",
                number,
                "reference",
                reference,
                "range",
                interval(texts, estimate.low(), estimate.high()));
    }

    /// What to say instead of a ratio: "Other people: too few to compare (7 searches)".
    public static String tooFew(Texts texts, String group, long searches) {
        return texts.say("platform.figure.tooFew.group", "group", group, "searches", searches(texts, searches));
    }

    /// How a count changed: "Searches fell by about a third since 2022". Both must be of periods of the same length and
    /// fully supplied; the caller sees to that. Fewer than 10 on either side are said as counts.
    ///
    /// @param subject what was counted, capital first, in the plural: "Searches"
    /// @param since the earlier period: "2022"
    public static String change(Texts texts, String subject, long before, long after, String since) {
        if (before < 0 || after < 0) {
            throw new IllegalArgumentException("a count below zero");
        }
        if (before < FEW || after < FEW) {
            return texts.say(
                    "platform.figure.change.few",
                    "subject",
                    subject,
                    "after",
                    count(texts, after),
                    "before",
                    count(texts, before),
                    "since",
                    since);
        }
        double ratio = (double) after / before;
        String part = ratio < 1 ? fraction(texts, 1 - ratio) : fraction(texts, ratio - 1);
        return texts.say(
                "platform.figure.change." + course(before, after),
                "subject",
                subject,
                "since",
                since,
                "part",
                part,
                "number",
                ratioNumber(texts, ratio));
    }

    private static String course(long before, long after) {
        double ratio = (double) after / before;
        if (before == after) {
            return "same";
        }
        if (Math.abs(ratio - 1) < 0.025) {
            return "aboutSame";
        }
        if (Math.abs(ratio - 1) < 0.075) {
            return ratio < 1 ? "fellSlightly" : "roseSlightly";
        }
        if (ratio < 1) {
            return "fell";
        }
        return ratio < 1.85 ? "rose" : ratio < 2.15 ? "doubled" : "times";
    }

    private static String count(Texts texts, long value) {
        return value == 0 ? texts.say("platform.figure.change.none") : number(value);
    }

    /// A part as people say it: "a third" where it is within 1 in 100, "about a third" where that is the nearest,
    /// "more than nine tenths" above that.
    private static String fraction(Texts texts, double part) {
        if (part > 0.95) {
            return texts.say("platform.figure.part.more");
        }
        int nearest = 0;
        for (int i = 1; i < FRACTIONS.length; i++) {
            if (Math.abs(FRACTIONS[i] - part) < Math.abs(FRACTIONS[nearest] - part)) {
                nearest = i;
            }
        }
        boolean exact = Math.abs(FRACTIONS[nearest] - part) <= 0.01;
        return texts.say("platform.figure.part." + (exact ? "" : "about.") + FRACTION_NAMES[nearest]);
    }

    /// A share as people say it: "28%", "less than 1%", "none", "all".
    ///
    /// @throws IllegalArgumentException where the whole is not positive or the part is not within it
    public static String share(Texts texts, long part, long whole) {
        if (whole <= 0 || part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
        if (part == 0 || part == whole) {
            return texts.say(part == 0 ? "platform.figure.share.none" : "platform.figure.share.all");
        }
        double percent = 100.0 * part / whole;
        if (percent < 1 || percent > 99) {
            return texts.say(percent < 1 ? "platform.figure.share.little" : "platform.figure.share.most");
        }
        return Math.round(percent) + "%";
    }

    /// How complete a period is: "all 12 months supplied", "10 of 12 months supplied", "no month supplied".
    public static String completeness(Texts texts, int supplied, int expected) {
        if (supplied == 0) {
            return expected == 1
                    ? texts.say("platform.figure.complete.monthNot")
                    : texts.say("platform.figure.complete.none", "n", expected);
        }
        if (supplied == expected) {
            return expected == 1
                    ? texts.say("platform.figure.complete.month")
                    : texts.say("platform.figure.complete.all", "n", expected);
        }
        return texts.say("platform.figure.complete.some", "some", supplied, "n", expected);
    }
}
