package candour.backend.platform.chart;

import java.util.ArrayList;
import java.util.List;

/// Horizontal bars from zero: the name above each bar, the value at its mark, one group in petrol and the rest in
/// slate.
public final class Bars {
    private static final double LINE = 1.25;
    private static final double BAR = 1.5;
    private static final double GAP = 0.75;
    private static final int WRAP = 24;

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
    public static String svg(ChartText text, List<Bar> bars) {
        return svg(text, bars, bars.stream().mapToDouble(Bar::value).max().orElse(0));
    }

    /// Draws the bars on a scale that several charts share.
    ///
    /// @param full the value of a bar as wide as the chart; where it is 0 all bars are
    public static String svg(ChartText text, List<Bar> bars, double full) {
        double height = bars.stream().mapToDouble(b -> height(b.label())).sum();
        Svg svg = Svg.chart(text, "chart-rows", height);
        double y = 0;
        for (Bar bar : bars) {
            row(svg, bar, full <= 0 ? 0 : Math.min(100, 100 * bar.value() / full), y);
            y += height(bar.label());
        }
        return svg.end();
    }

    private static double height(String label) {
        return wrapped(label).size() * LINE + BAR + GAP;
    }

    private static void row(Svg svg, Bar bar, double width, double top) {
        List<String> lines = wrapped(bar.label());
        for (int i = 0; i < lines.size(); i++) {
            svg.element("text", lines.get(i), "x", "0", "y", Svg.rem(top + LINE * i + 0.95));
        }
        double y = top + LINE * lines.size();
        svg.empty("rect", "class", "chart-track", "x", "0", "y", Svg.rem(y), "width", "100%", "height", Svg.rem(BAR));
        String look = bar.highlighted() ? "chart-bar" : "chart-bar chart-other";
        svg.empty("rect", "class", look, "x", "0", "y", Svg.rem(y), "width", Svg.pct(width), "height", Svg.rem(BAR));
        boolean inside = width >= 50;
        svg.element(
                "text",
                bar.words(),
                "class",
                inside ? "chart-in chart-value chart-end" : "chart-value",
                "x",
                Svg.pct(width),
                "dx",
                inside ? "-0.4em" : "0.4em",
                "y",
                Svg.rem(y + BAR / 2),
                "dy",
                "0.35em");
    }

    /// The label in lines short enough for a narrow phone; a single longer word stays whole.
    static List<String> wrapped(String label) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : label.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WRAP) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
