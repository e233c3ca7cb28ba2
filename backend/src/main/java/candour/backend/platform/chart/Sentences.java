package candour.backend.platform.chart;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/// Says in one plain sentence what figures show. Never "x % more": a ratio is "times the rate", a change over time is a
/// fraction that people use in speech, and few cases are said as counts.
public final class Sentences {
    /// What stands where a ratio would rest on too few cases (fewer than 10 searches in either group).
    public static final String TOO_FEW = "too few to compare";

    private static final int FEW = 10;
    private static final double[] FRACTIONS = {0.1, 0.2, 0.25, 1 / 3.0, 0.5, 2 / 3.0, 0.75, 0.9};
    private static final String[] FRACTION_WORDS = {
        "a tenth", "a fifth", "a quarter", "a third", "half", "two thirds", "three quarters", "nine tenths"
    };

    private Sentences() {}

    /// A whole number with commas: "1,234".
    public static String number(long value) {
        return String.format(Locale.UK, "%,d", value);
    }

    /// A month: "May 2023".
    public static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear();
    }

    /// The months from the first to the last: "May 2021 to December 2023".
    public static String months(YearMonth first, YearMonth last) {
        return first.equals(last) ? month(first) : month(first) + " to " + month(last);
    }

    /// "1 search", "2 searches", "no searches".
    public static String searches(long count) {
        return count == 0 ? "no searches" : number(count) + (count == 1 ? " search" : " searches");
    }

    /// A ratio as read: two decimals below 1, one above, none from 100. More digits would claim
    /// more than the counts can bear.
    public static String ratioNumber(double ratio) {
        double hundredths = Math.round(ratio * 100) / 100.0;
        if (hundredths == 0) {
            return "less than 0.01";
        }
        String pattern = hundredths < 1 ? "%.2f" : ratio < 99.95 ? "%.1f" : "%.0f";
        return String.format(Locale.UK, pattern, hundredths < 1 ? hundredths : ratio);
    }

    /// An interval as read: "4.0 to 4.7".
    public static String interval(double low, double high) {
        return ratioNumber(low) + " to " + ratioNumber(high);
    }

    /// How one group's rate compares with another's: "Black people were searched at 4.3 times the rate of White people
    /// (4.0 to 4.7)". Where the interval holds 1 it says that no clear difference shows.
    public static String ratio(String group, String reference, RatioDots.Estimate estimate) {
        String range = " (" + interval(estimate.low(), estimate.high()) + ")";
        String number = ratioNumber(estimate.ratio());
        String rate =
                number.equals("1.0") ? "the same rate as " + reference : number + " times the rate of " + reference;
        if (estimate.low() <= 1 && estimate.high() >= 1) {
            return group + " were searched at " + rate + range + ": no clear difference";
        }
        return group + " were searched at " + rate + range;
    }

    /// What to say instead of a ratio: "Other people: too few to compare (7 searches)".
    public static String tooFew(String group, long searches) {
        return group + ": " + TOO_FEW + " (" + searches(searches) + ")";
    }

    /// How a count changed: "Searches fell by about a third since 2022". Both must be of periods of the same length and
    /// fully supplied; the caller sees to that. Fewer than 10 on either side are said as counts.
    ///
    /// @param subject what was counted, capital first, in the plural: "Searches"
    /// @param since the earlier period: "2022"
    public static String change(String subject, long before, long after, String since) {
        if (before < 0 || after < 0) {
            throw new IllegalArgumentException("a count below zero");
        }
        if (before < FEW || after < FEW) {
            return subject + ": " + count(after) + ", compared with " + count(before) + " in " + since;
        }
        double ratio = (double) after / before;
        if (before == after) {
            return subject + " stayed the same as in " + since;
        }
        if (Math.abs(ratio - 1) < 0.025) {
            return subject + " stayed about the same as in " + since;
        }
        if (Math.abs(ratio - 1) < 0.075) {
            return subject + (ratio < 1 ? " fell slightly since " : " rose slightly since ") + since;
        }
        if (ratio < 1) {
            return subject + " fell by " + fraction(1 - ratio) + " since " + since;
        }
        if (ratio < 1.85) {
            return subject + " rose by " + fraction(ratio - 1) + " since " + since;
        }
        if (ratio < 2.15) {
            return subject + " doubled since " + since;
        }
        return subject + " rose to " + ratioNumber(ratio) + " times the number in " + since;
    }

    private static String count(long value) {
        return value == 0 ? "none" : number(value);
    }

    /// A part as people say it: "a third" where it is within 1 in 100, "about a third" where that is the nearest,
    /// "more than nine tenths" above that.
    private static String fraction(double part) {
        if (part > 0.95) {
            return "more than nine tenths";
        }
        int nearest = 0;
        for (int i = 1; i < FRACTIONS.length; i++) {
            if (Math.abs(FRACTIONS[i] - part) < Math.abs(FRACTIONS[nearest] - part)) {
                nearest = i;
            }
        }
        return (Math.abs(FRACTIONS[nearest] - part) <= 0.01 ? "" : "about ") + FRACTION_WORDS[nearest];
    }

    /// A share as people say it: "28%", "less than 1%", "none", "all".
    ///
    /// @throws IllegalArgumentException where the whole is not positive or the part is not within it
    public static String share(long part, long whole) {
        if (whole <= 0 || part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
        if (part == 0 || part == whole) {
            return part == 0 ? "none" : "all";
        }
        double percent = 100.0 * part / whole;
        return percent < 1 ? "less than 1%" : percent > 99 ? "more than 99%" : Math.round(percent) + "%";
    }

    /// How complete a period is: "all 12 months supplied", "10 of 12 months supplied", "no month supplied".
    public static String completeness(int supplied, int expected) {
        if (supplied == 0) {
            return expected == 1 ? "the month was not supplied" : "none of " + number(expected) + " months supplied";
        }
        if (supplied == expected) {
            return expected == 1 ? "the month was supplied" : "all " + number(expected) + " months supplied";
        }
        return number(supplied) + " of " + number(expected) + " months supplied";
    }
}
