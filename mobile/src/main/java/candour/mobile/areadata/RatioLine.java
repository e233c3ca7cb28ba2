package candour.mobile.areadata;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// One line of a drawing of ratios: a dot with its interval beside the mark of the same rate, and right below it the
/// scale. The words beside it say the same, so those who do not see it miss nothing.
final class RatioLine extends Region {
    private static final double EMS_LINE = 1.4;
    private static final double EMS_SCALE = 1.2;
    private static final double TICK = 0.25;
    private static final double DOT = 6;
    private final RatioScale scale;
    private final Line base = Drawing.line("chart-line");
    private final Line same = Drawing.line("chart-same");
    private final Line interval = Drawing.line("chart-interval");
    private final Circle dot = new Circle(DOT);
    private final List<Text> names = new ArrayList<>();
    private final List<Line> ticks = new ArrayList<>();
    private final List<Double> marks = new ArrayList<>();
    private final double[] values;

    private RatioLine(RatioScale scale, String sameRate, double... values) {
        this.scale = scale;
        this.values = values;
        getStyleClass().add("ratio-line");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMouseTransparent(true);
        dot.getStyleClass().add("chart-dot");
        for (double mark : scale.marks()) {
            marks.add(mark);
            ticks.add(Drawing.line("chart-base"));
            names.add(
                    Drawing.text(mark == 1 ? sameRate : mark < 1 ? String.valueOf(mark) : String.valueOf((int) mark)));
        }
        getChildren().addAll(base, same);
        getChildren().addAll(ticks);
        getChildren().addAll(names);
        getChildren().addAll(interval, dot);
        getChildren().forEach(child -> child.setManaged(false));
    }

    /// A ratio with its interval.
    ///
    /// @param sameRate what the mark at 1 is called
    /// @param marked whether this is the group in question
    static RatioLine of(RatioScale scale, String sameRate, double low, double ratio, double high, boolean marked) {
        RatioLine line = new RatioLine(scale, sameRate, low, ratio, high);
        if (!marked) {
            line.interval.getStyleClass().add("chart-other");
            line.dot.getStyleClass().add("chart-other");
        }
        return line;
    }

    @Override
    protected double computePrefHeight(double width) {
        return (EMS_LINE + EMS_SCALE) * Drawing.em(this);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double below = EMS_LINE * Drawing.em(this);
        double middle = below / 2;
        Drawing.place(base, 0, middle, getWidth(), middle);
        Drawing.place(same, x(1), 0, x(1), below);
        Drawing.place(interval, x(values[0]), middle, x(values[2]), middle);
        dot.setCenterX(x(values[1]));
        dot.setCenterY(middle);
        name(below);
    }

    /// Names what has room, "same rate" before all others.
    private void name(double below) {
        double em = Drawing.em(this);
        Font font = Drawing.font(em);
        names.forEach(name -> name.setFont(font));
        int one = marks.indexOf(1.0);
        List<double[]> taken = new ArrayList<>();
        for (int step = 0; step < names.size(); step++) {
            int at = step == 0 ? one : step <= one ? step - 1 : step;
            Text name = names.get(at);
            double width = name.getLayoutBounds().getWidth();
            double left = Math.max(0, Math.min(getWidth() - width, x(marks.get(at)) - width / 2));
            boolean free = taken.stream().noneMatch(other -> left < other[1] && other[0] < left + width);
            name.setVisible(free);
            ticks.get(at).setVisible(free);
            Drawing.place(ticks.get(at), x(marks.get(at)), below - em * TICK, x(marks.get(at)), below);
            if (free) {
                taken.add(new double[] {left - em * 0.5, left + width + em * 0.5});
                name.setX(left);
                name.setY(below + em);
            }
        }
    }

    private double x(double ratio) {
        return scale.at(ratio) * getWidth();
    }
}
