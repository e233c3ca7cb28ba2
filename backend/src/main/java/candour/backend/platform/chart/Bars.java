package candour.backend.platform.chart;

import java.util.List;

/// Horizontal bars from zero: the name above each bar as text of the page, so that it breaks only where the page is
/// too narrow for it; the value at its mark; one group in petrol and the rest in slate.
public final class Bars {
    private static final double BAR = 1.5;

    private Bars() {}

    /// One bar.
    ///
    /// @param value at least 0, in the unit the value text names
    /// @param words the value as read, such as "1,234 (28%)"
    /// @param highlighted whether it is the group in question
    public record Bar(String label, double value, String words, boolean highlighted) {
        /// @throws IllegalArgumentException where the value is below zero or no number
        public Bar {
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("not a length: " + value);
            }
        }
    }

    /// Draws the bars on a scale from zero to the largest.
    public static String html(ChartText text, List<Bar> bars) {
        return html(text, bars, bars.stream().mapToDouble(Bar::value).max().orElse(0));
    }

    /// Draws the bars on a scale that several charts share.
    ///
    /// @param full the value of a bar as wide as the chart; where it is 0 all bars are
    public static String html(ChartText text, List<Bar> bars, double full) {
        Svg chart = Svg.block(text, "chart-bars");
        for (Bar bar : bars) {
            chart.element("span", bar.label(), "class", "chart-label");
            row(chart, bar, full <= 0 ? 0 : Math.min(100, 100 * bar.value() / full));
        }
        return chart.end();
    }

    private static void row(Svg chart, Bar bar, double width) {
        String high = Svg.rem(BAR);
        chart.open("svg", "class", "chart-row", "width", "100%", "height", high);
        chart.empty("rect", "class", "chart-track", "width", "100%", "height", high);
        String look = bar.highlighted() ? "chart-bar" : "chart-bar chart-other";
        chart.empty("rect", "class", look, "width", Svg.pct(width), "height", high);
        boolean inside = width >= 50;
        chart.element(
                "text",
                bar.words(),
                "class",
                inside ? "chart-in chart-value chart-end" : "chart-value",
                "x",
                Svg.pct(width),
                "dx",
                inside ? "-0.4em" : "0.4em",
                "y",
                Svg.rem(BAR / 2),
                "dy",
                "0.35em");
        chart.close();
    }
}
