package candour.backend.areadata.shown;

import candour.backend.areadata.measure.Interval;
import candour.backend.areadata.measure.Proportion;
import org.jspecify.annotations.Nullable;

/// One number of an export, with all that is needed to read it alone.
///
/// @param figure the figure it is part of: "groups"
/// @param code code of the category: "black", "A4", "2023-05"
/// @param label the category in words
/// @param measure what was counted or worked out: "people", "rate_per_1000"
/// @param value null where it is not known, which the note says
/// @param low lower end of the 95 % interval
/// @param high upper end of the 95 % interval
/// @param numerator what the value was worked out from
/// @param denominator of what
/// @param note why there is no value, or what to know about it
record FigureLine(
        String figure,
        String code,
        String label,
        String measure,
        @Nullable Number value,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Long numerator,
        @Nullable Long denominator,
        String note) {
    static FigureLine count(String figure, String code, String label, String measure, long value) {
        return new FigureLine(figure, code, label, measure, value, null, null, null, null, "");
    }

    /// A count of a part, with the whole it is a share of.
    static FigureLine part(String figure, String code, String label, String measure, Proportion part, String note) {
        return new FigureLine(figure, code, label, measure, part.part(), null, null, part.part(), part.whole(), note);
    }

    static FigureLine worked(
            String figure,
            String code,
            String label,
            String measure,
            double value,
            Interval interval,
            long numerator,
            long denominator) {
        return new FigureLine(
                figure, code, label, measure, value, interval.low(), interval.high(), numerator, denominator, "");
    }

    static FigureLine none(String figure, String code, String label, String measure, String why) {
        return new FigureLine(figure, code, label, measure, null, null, null, null, null, why);
    }
}
