package candour.backend.platform.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ratios as dots with their 95 % intervals on a log axis, with 1 marked "same rate". A ratio from too few cases has no
/// dot: its row says so.
public final class RatioDots {
    private static final double HEAD = 1.75;
    private static final double ROW = 3;
    private static final double INSET = 4;

    private RatioDots() {}

    /// One row.
    ///
    /// @param estimate null where there are too few cases to compare
    /// @param highlighted whether it is the group in question
    public record Row(String label, @Nullable Estimate estimate, boolean highlighted) {}

    /// A ratio with the ends of its 95 % interval, all above zero.
    public record Estimate(double ratio, double low, double high) {
        /// @throws IllegalArgumentException where they are not positive numbers in order
        public Estimate {
            if (!(low > 0) || !(low <= ratio) || !(ratio <= high) || Double.isInfinite(high)) {
                throw new IllegalArgumentException("not an estimate: " + ratio + " (" + low + " to " + high + ")");
            }
        }
    }

    /// Draws the rows.
    ///
    /// @param axis what the numbers below the axis count, such as "times the rate of White people"
    public static String svg(ChartText text, List<Row> rows, String axis) {
        double plot = HEAD + rows.size() * ROW;
        List<Integer> powers = powers(rows);
        Svg svg = Svg.chart(text, "chart-rows", plot + 3);
        axis(svg, powers, plot, axis);
        for (int i = 0; i < rows.size(); i++) {
            row(svg, rows.get(i), powers, HEAD + i * ROW);
        }
        return svg.end();
    }

    /// The powers of two the axis spans: always half to double at least.
    private static List<Integer> powers(List<Row> rows) {
        double low = 0.5;
        double high = 2;
        for (Row row : rows) {
            Estimate estimate = row.estimate();
            if (estimate != null) {
                low = Math.min(low, estimate.low());
                high = Math.max(high, estimate.high());
            }
        }
        List<Integer> powers = new ArrayList<>();
        for (int p = (int) Math.floor(log2(low)); p <= (int) Math.ceil(log2(high)); p++) {
            powers.add(p);
        }
        return powers;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    /// Where a ratio stands, in percent of the width.
    private static double x(double ratio, List<Integer> powers) {
        double first = powers.getFirst();
        return INSET + (100 - 2 * INSET) * (log2(ratio) - first) / (powers.getLast() - first);
    }

    private static void axis(Svg svg, List<Integer> powers, double plot, String words) {
        int every = powers.size() > 6 ? 2 : 1;
        for (int power : powers) {
            if (Math.floorMod(power, every) != 0) {
                continue;
            }
            String at = Svg.pct(x(Math.pow(2, power), powers));
            String look = power == 0 ? "chart-same" : "chart-line";
            svg.empty("line", "class", look, "x1", at, "x2", at, "y1", Svg.rem(HEAD - 0.25), "y2", Svg.rem(plot));
            svg.element(
                    "text",
                    power < 0 ? "1/" + (1 << -power) : String.valueOf(1 << power),
                    "class",
                    "chart-middle chart-small",
                    "x",
                    at,
                    "y",
                    Svg.rem(plot + 1.1));
        }
        double same = x(1, powers);
        String anchor = same < 20 ? "chart-small" : same > 80 ? "chart-end chart-small" : "chart-middle chart-small";
        svg.element("text", "same rate", "class", anchor, "x", Svg.pct(same), "y", "1rem");
        svg.element("text", words, "class", "chart-small", "x", "0", "y", Svg.rem(plot + 2.5));
    }

    private static void row(Svg svg, Row row, List<Integer> powers, double top) {
        String textY = Svg.rem(top + 1.1);
        svg.element("text", row.label(), "class", "chart-name", "x", "0", "y", textY);
        Estimate estimate = row.estimate();
        if (estimate == null) {
            svg.element(
                    "text", Sentences.TOO_FEW, "class", "chart-end chart-small chart-name", "x", "100%", "y", textY);
            return;
        }
        String words = Sentences.ratioNumber(estimate.ratio()) + " ("
                + Sentences.interval(estimate.low(), estimate.high()) + ")";
        svg.element("text", words, "class", "chart-end chart-value chart-name", "x", "100%", "y", textY);
        String y = Svg.rem(top + 2);
        String other = row.highlighted() ? "" : " chart-other";
        svg.empty(
                "line",
                "class",
                "chart-interval" + other,
                "x1",
                Svg.pct(x(estimate.low(), powers)),
                "x2",
                Svg.pct(x(estimate.high(), powers)),
                "y1",
                y,
                "y2",
                y);
        svg.empty(
                "circle",
                "class",
                "chart-dot" + other,
                "cx",
                Svg.pct(x(estimate.ratio(), powers)),
                "cy",
                y,
                "r",
                "0.45rem");
    }
}
