package candour.backend.areadata;

import candour.backend.areadata.measure.Disparity;
import candour.backend.areadata.measure.Interval;
import candour.backend.areadata.measure.Proportion;
import candour.backend.areadata.measure.Rate;
import candour.backend.areadata.measure.RateRatio;
import candour.backend.platform.chart.RatioDots;
import candour.backend.platform.chart.Sentences;
import candour.shared.stopsearch.EthnicGroup;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How numbers are written on the pages, everywhere alike.
final class Shown {
    /// A percentage of fewer cases than this says less than the counts do.
    static final long LEAST_BASE = 20;

    private Shown() {}

    /// "502 (14%)", or the count alone where the whole is too small for a percentage.
    static String countAndShare(Proportion part) {
        return part.whole() < LEAST_BASE
                ? Sentences.number(part.part())
                : Sentences.number(part.part()) + " (" + percent(part) + ")";
    }

    /// "14%", "less than 1%", or "3 of 12" where the whole is too small for a percentage.
    static String share(Proportion part) {
        return part.whole() < LEAST_BASE
                ? Sentences.number(part.part()) + " of " + Sentences.number(part.whole())
                : percent(part);
    }

    /// "14% of searches", or "3 of 12 searches" where the whole is too small for a percentage.
    static String ofSearches(Proportion part) {
        return share(part) + (part.whole() < LEAST_BASE ? " searches" : " of searches");
    }

    private static String percent(Proportion part) {
        return part.part() == 0
                ? "0%"
                : part.part() == part.whole() ? "100%" : Sentences.share(part.part(), part.whole());
    }

    /// "20.3", or "not known" without residents.
    static String rate(@Nullable Rate rate) {
        return rate == null ? "not known" : perThousand(rate.perThousand());
    }

    /// "20.3 (18.9 to 21.8)".
    static String rateWithInterval(@Nullable Rate rate) {
        return rate == null ? "not known" : perThousand(rate.perThousand()) + " (" + perThousand(rate.interval()) + ")";
    }

    static String perThousand(double rate) {
        return String.format(Locale.UK, rate >= 99.95 ? "%,.0f" : "%.1f", rate);
    }

    private static String perThousand(Interval interval) {
        return perThousand(interval.low()) + " to " + perThousand(interval.high());
    }

    /// "4.3 (4.0 to 4.7)" or why there is no ratio.
    static String disparity(Disparity disparity) {
        return switch (disparity) {
            case Disparity.Compared compared -> {
                RatioDots.Estimate estimate = estimate(compared.ratio());
                yield Sentences.ratioNumber(estimate.ratio()) + " ("
                        + Sentences.interval(estimate.low(), estimate.high()) + ")";
            }
            case Disparity.TooFew few -> Sentences.TOO_FEW;
            case Disparity.NoResidents none -> "no residents counted";
            case Disparity.NotSupplied none -> "not supplied";
            case Disparity.Reference reference -> "1 (compared with)";
        };
    }

    static RatioDots.Estimate estimate(RateRatio ratio) {
        Interval interval = ratio.interval();
        return new RatioDots.Estimate(ratio.value(), interval.low(), interval.high());
    }

    /// "Black people"; "People of another ethnic group" for Other.
    static String people(EthnicGroup group) {
        return switch (group) {
            case OTHER -> "People of another ethnic group";
            case MIXED -> "People of Mixed ethnic groups";
            default -> group.label() + " people";
        };
    }

    /// The same inside a sentence: "people of another ethnic group".
    static String peopleWithin(EthnicGroup group) {
        String people = people(group);
        return people.startsWith("People") ? "p" + people.substring(1) : people;
    }

    /// A label inside a sentence: capitals of names and Acts stay.
    static String inSentence(String label) {
        boolean name = label.length() < 2 || Character.isUpperCase(label.charAt(1)) || label.contains(" Act ");
        return name ? label : label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }
}
