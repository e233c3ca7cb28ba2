package candour.backend.areadata.shown;

import candour.backend.areadata.measure.Disparity;
import candour.backend.areadata.measure.Interval;
import candour.backend.areadata.measure.Proportion;
import candour.backend.areadata.measure.Rate;
import candour.backend.areadata.measure.RateRatio;
import candour.backend.platform.chart.RatioDots;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.text.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How numbers are written on the pages, everywhere alike.
public final class Shown {
    /// A percentage of fewer cases than this says less than the counts do.
    public static final long LEAST_BASE = 20;

    private Shown() {}

    /// "502 (14%)", or the count alone where the whole is too small for a percentage.
    public static String countAndShare(Texts texts, Proportion part) {
        return part.whole() < LEAST_BASE
                ? Sentences.number(part.part())
                : Sentences.number(part.part()) + " (" + percent(texts, part) + ")";
    }

    /// "14%", "less than 1%", or "3 of 12" where the whole is too small for a percentage.
    public static String share(Texts texts, Proportion part) {
        return part.whole() < LEAST_BASE
                ? texts.say("areadata.of", "some", part.part(), "all", part.whole())
                : percent(texts, part);
    }

    /// "14% of searches", or "3 of 12 searches" where the whole is too small for a percentage.
    public static String ofSearches(Texts texts, Proportion part) {
        return part.whole() < LEAST_BASE
                ? texts.say("areadata.of.searches", "some", part.part(), "all", part.whole())
                : texts.say("areadata.ofSearches", "share", share(texts, part));
    }

    private static String percent(Texts texts, Proportion part) {
        return part.part() == 0
                ? "0%"
                : part.part() == part.whole() ? "100%" : Sentences.share(texts, part.part(), part.whole());
    }

    /// "20.3", or texts.say("areadata.notKnown") without residents.
    public static String rate(Texts texts, @Nullable Rate rate) {
        return rate == null ? texts.say("areadata.notKnown") : perThousand(rate.perThousand());
    }

    /// "20.3 (18.9 to 21.8)".
    public static String rateWithInterval(Texts texts, @Nullable Rate rate) {
        return rate == null
                ? texts.say("areadata.notKnown")
                : perThousand(rate.perThousand()) + " (" + perThousand(texts, rate.interval()) + ")";
    }

    static String perThousand(double rate) {
        return String.format(Locale.UK, rate >= 99.95 ? "%,.0f" : "%.1f", rate);
    }

    private static String perThousand(Texts texts, Interval interval) {
        return texts.say(
                "platform.figure.interval", "low", perThousand(interval.low()), "high", perThousand(interval.high()));
    }

    /// "4.3 (4.0 to 4.7)" or why there is no ratio.
    public static String disparity(Texts texts, Disparity disparity) {
        return switch (disparity) {
            case Disparity.Compared compared -> {
                RatioDots.Estimate estimate = estimate(compared.ratio());
                yield Sentences.ratioNumber(texts, estimate.ratio()) + " ("
                        + Sentences.interval(texts, estimate.low(), estimate.high()) + ")";
            }
            case Disparity.TooFew few -> Sentences.tooFew(texts);
            case Disparity.NoResidents none -> texts.say("areadata.noResidents");
            case Disparity.NotSupplied none -> texts.say("platform.figure.notSupplied");
            case Disparity.Reference reference -> texts.say("areadata.reference");
        };
    }

    public static RatioDots.Estimate estimate(RateRatio ratio) {
        Interval interval = ratio.interval();
        return new RatioDots.Estimate(ratio.value(), interval.low(), interval.high());
    }

    /// A label inside a sentence: capitals of names and Acts stay.
    static String inSentence(String label) {
        boolean name = label.length() < 2
                || Character.isUpperCase(label.charAt(1))
                || label.contains(" Act ")
                || label.startsWith("Deddf ");
        return name ? label : label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }
}
