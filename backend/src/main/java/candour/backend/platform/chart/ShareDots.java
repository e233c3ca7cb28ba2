package candour.backend.platform.chart;

import java.util.ArrayList;
import java.util.List;

/// Shares as dots with their 95 % intervals on an axis from 0 %, beside the shares they are compared with: a bar across
/// for the first benchmark, a ring for the second. Names and values are text of the page beside the plot; a key below
/// says which mark is which, by shape and not by colour alone.
public final class ShareDots {
    private static final double ROW = 2.5;
    private static final double INSET = 2;
    private static final double STEP = 10;

    private ShareDots() {}

    /// One group, all in percent from 0 to 100.
    ///
    /// @param words the share as read, such as "4% (12)"
    /// @param low lower end of the interval
    /// @param high upper end, not below the lower
    /// @param marks the share in each benchmark, in the order of the key
    /// @param highlighted whether it is a group in question
    public record Row(
            String label,
            String words,
            double share,
            double low,
            double high,
            List<Double> marks,
            boolean highlighted) {
        public Row {
            marks = List.copyOf(marks);
        }
    }

    /// Draws the rows.
    ///
    /// @param own what the dots are: "people who applied"
    /// @param marks what the marks are: "residents", "people searched"; at most two
    public static String html(ChartText text, List<Row> rows, String own, List<String> marks) {
        double full = full(rows);
        Svg chart = Svg.block(text, "chart-ratios chart-shares");
        rows.forEach(row -> row(chart, row, full));
        foot(chart, full);
        key(chart, own, marks);
        return chart.end();
    }

    /// The end of the axis: the next ten percent above all there is to draw.
    private static double full(List<Row> rows) {
        double most = STEP;
        for (Row row : rows) {
            most = Math.max(most, row.high());
            for (double mark : row.marks()) {
                most = Math.max(most, mark);
            }
        }
        return Math.min(100, Math.ceil(most / STEP) * STEP);
    }

    private static String x(double percent, double full) {
        return Svg.pct(INSET + (100 - 2 * INSET) * Math.min(percent, full) / full);
    }

    private static void row(Svg chart, Row row, double full) {
        chart.open("div", "class", "chart-ratio");
        chart.element("span", row.label(), "class", "chart-label");
        chart.element("span", row.words(), "class", "chart-worth chart-value");
        plot(chart, ROW);
        for (double line : lines(full)) {
            String at = x(line, full);
            chart.empty("line", "class", "chart-line", "x1", at, "x2", at, "y1", "0", "y2", Svg.rem(ROW));
        }
        String other = row.highlighted() ? "" : " chart-other";
        String y = Svg.rem(ROW / 2);
        String low = x(row.low(), full);
        String high = x(row.high(), full);
        chart.empty("line", "class", "chart-interval" + other, "x1", low, "x2", high, "y1", y, "y2", y);
        chart.empty("circle", "class", "chart-dot" + other, "cx", x(row.share(), full), "cy", y, "r", "0.45rem");
        for (int at = 0; at < row.marks().size(); at++) {
            mark(chart, at, x(row.marks().get(at), full), ROW / 2);
        }
        chart.close();
        chart.close();
    }

    private static void mark(Svg chart, int which, String at, double middle) {
        if (which == 0) {
            chart.empty(
                    "line",
                    "class",
                    "chart-same",
                    "x1",
                    at,
                    "x2",
                    at,
                    "y1",
                    Svg.rem(middle - 0.85),
                    "y2",
                    Svg.rem(middle + 0.85));
        } else {
            chart.empty("circle", "class", "chart-ring", "cx", at, "cy", Svg.rem(middle), "r", "0.6rem");
        }
    }

    private static void foot(Svg chart, double full) {
        chart.open("div", "class", "chart-ratio");
        plot(chart, 1.25);
        for (double line : lines(full)) {
            boolean last = line >= full;
            chart.element(
                    "text",
                    Math.round(line) + "%",
                    "class",
                    last ? "chart-end chart-small" : "chart-middle chart-small",
                    "x",
                    last ? "100%" : x(line, full),
                    "y",
                    "0.95rem");
        }
        chart.close();
        chart.close();
    }

    private static void key(Svg chart, String own, List<String> marks) {
        chart.open("div", "class", "chart-key");
        sign(chart);
        chart.empty("line", "class", "chart-interval", "x1", "0", "x2", "2rem", "y1", "0.75rem", "y2", "0.75rem");
        chart.empty("circle", "class", "chart-dot", "cx", "1rem", "cy", "0.75rem", "r", "0.45rem");
        chart.close();
        means(chart, own);
        for (int at = 0; at < marks.size(); at++) {
            sign(chart);
            mark(chart, at, "1rem", 0.75);
            chart.close();
            means(chart, marks.get(at));
        }
        chart.close();
    }

    /// 0, and a few round shares up to the end.
    private static List<Double> lines(double full) {
        double step = full <= 2 * STEP ? STEP / 2 : full <= 5 * STEP ? STEP : 2 * STEP;
        List<Double> lines = new ArrayList<>();
        for (double at = 0; at <= full + 0.001; at += step) {
            lines.add(at);
        }
        return lines;
    }

    /// Begins what belongs to one sign of the key: the sign stays beside its words.
    private static void sign(Svg chart) {
        chart.open("span", "class", "chart-key-item");
        chart.open("svg", "class", "chart-sign", "width", "2rem", "height", "1.5rem", "aria-hidden", "true");
    }

    private static void means(Svg chart, String words) {
        chart.element("span", words, "class", "chart-small");
        chart.close();
    }

    private static void plot(Svg chart, double height) {
        chart.open("svg", "class", "chart-plot", "width", "100%", "height", Svg.rem(height));
    }
}
