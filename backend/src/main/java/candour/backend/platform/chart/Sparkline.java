package candour.backend.platform.chart;

import java.util.List;
import java.util.OptionalDouble;

/// A line as small as a word beside a figure that is written out, from zero, broken where a value is not known.
/// It is decoration: hidden from screen readers, because the numbers stand in the same row.
public final class Sparkline {
    private static final int WIDTH = 100;
    private static final int HEIGHT = 20;

    private Sparkline() {}

    /// Draws the values in their order.
    public static String svg(List<OptionalDouble> values) {
        double top = values.stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .max()
                .orElse(0);
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "sparkline",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true",
                "focusable",
                "false");
        svg.empty("path", "class", "chart-spark", "d", path(values, top));
        return svg.end();
    }

    private static String path(List<OptionalDouble> values, double top) {
        StringBuilder path = new StringBuilder();
        boolean down = false;
        for (int i = 0; i < values.size(); i++) {
            OptionalDouble value = values.get(i);
            if (value.isEmpty()) {
                down = false;
                continue;
            }
            double x = values.size() == 1 ? 0 : (double) WIDTH * i / (values.size() - 1);
            double y = top <= 0 ? HEIGHT - 1 : HEIGHT - 1 - (HEIGHT - 2) * value.getAsDouble() / top;
            boolean alone =
                    !down && (i + 1 == values.size() || values.get(i + 1).isEmpty());
            path.append(down ? 'L' : 'M').append(Svg.number(x)).append(' ').append(Svg.number(y));
            // a single known value among unknown ones would be a line of no length
            path.append(alone ? "h1" : "");
            down = true;
        }
        return path.toString();
    }
}
