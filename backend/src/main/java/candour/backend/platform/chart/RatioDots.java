package candour.backend.platform.chart;

import candour.backend.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ratios as dots with their 95 % intervals on a log axis, with 1 marked "same rate". A ratio from too few cases has no
/// dot: its row says so. Names and values are text of the page beside the plot, so no line of the axis crosses them.
public final class RatioDots {
    private static final double ROW = 2.5;
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
    public static String html(ChartText text, List<Row> rows, String axis) {
        List<Integer> powers = powers(rows);
        Svg chart = Svg.block(text, "chart-ratios");
        head(text.texts(), chart, powers);
        rows.forEach(row -> row(text.texts(), chart, row, powers));
        foot(chart, powers, axis);
        return chart.end();
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

    private static void head(Texts texts, Svg chart, List<Integer> powers) {
        chart.open("div", "class", "chart-ratio");
        plot(chart, 1.25);
        double same = x(1, powers);
        String anchor = same < 20 ? "chart-small" : same > 80 ? "chart-end chart-small" : "chart-middle chart-small";
        chart.element(
                "text", texts.say("platform.figure.sameRate"), "class", anchor, "x", Svg.pct(same), "y", "0.9rem");
        chart.close();
        chart.close();
    }

    private static void row(Texts texts, Svg chart, Row row, List<Integer> powers) {
        Estimate estimate = row.estimate();
        chart.open("div", "class", "chart-ratio");
        chart.element("span", row.label(), "class", "chart-label");
        if (estimate == null) {
            chart.element("span", Sentences.tooFew(texts), "class", "chart-worth chart-small");
        } else {
            String interval = " (" + Sentences.interval(texts, estimate.low(), estimate.high()) + ")";
            chart.element(
                    "span",
                    Sentences.ratioNumber(texts, estimate.ratio()) + interval,
                    "class",
                    "chart-worth chart-value");
        }
        plot(chart, ROW);
        lines(chart, powers);
        if (estimate != null) {
            dot(chart, estimate, row.highlighted() ? "" : " chart-other", powers);
        }
        chart.close();
        chart.close();
    }

    private static void lines(Svg chart, List<Integer> powers) {
        for (int power : powers) {
            if (isNamed(power, powers)) {
                String at = Svg.pct(x(Math.pow(2, power), powers));
                String look = power == 0 ? "chart-same" : "chart-line";
                chart.empty("line", "class", look, "x1", at, "x2", at, "y1", "0", "y2", Svg.rem(ROW));
            }
        }
    }

    private static void dot(Svg chart, Estimate estimate, String other, List<Integer> powers) {
        String y = Svg.rem(ROW / 2);
        chart.empty(
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
        String at = Svg.pct(x(estimate.ratio(), powers));
        chart.empty("circle", "class", "chart-dot" + other, "cx", at, "cy", y, "r", "0.45rem");
    }

    private static void foot(Svg chart, List<Integer> powers, String words) {
        chart.open("div", "class", "chart-ratio");
        plot(chart, 1.25);
        for (int power : powers) {
            if (isNamed(power, powers)) {
                String name = power < 0 ? "1/" + (1 << -power) : String.valueOf(1 << power);
                String at = Svg.pct(x(Math.pow(2, power), powers));
                chart.element("text", name, "class", "chart-middle chart-small", "x", at, "y", "0.95rem");
            }
        }
        chart.close();
        chart.element("span", words, "class", "chart-axis chart-small");
        chart.close();
    }

    private static void plot(Svg chart, double height) {
        chart.open("svg", "class", "chart-plot", "width", "100%", "height", Svg.rem(height));
    }

    /// A long axis names every second doubling.
    private static boolean isNamed(int power, List<Integer> powers) {
        return Math.floorMod(power, powers.size() > 6 ? 2 : 1) == 0;
    }
}
