package candour.mobile.areadata;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// One line of a drawing of ratios: a dot with its interval beside the mark of the same rate, or the marks of the scale
/// below all lines. The words beside it say the same, so those who do not see it miss nothing.
final class RatioLine extends Region {
    private static final double EMS_HIGH = 1.4;
    private static final double DOT = 6;
    private final RatioScale scale;
    private final Line base = Drawing.line("chart-line");
    private final Line same = Drawing.line("chart-same");
    private final Line interval = Drawing.line("chart-interval");
    private final Circle dot = new Circle(DOT);
    private final List<Text> names = new ArrayList<>();
    private final List<Double> marks = new ArrayList<>();
    private final double[] values;

    private RatioLine(RatioScale scale, double... values) {
        this.scale = scale;
        this.values = values;
        getStyleClass().add("ratio-line");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMouseTransparent(true);
        dot.getStyleClass().add("chart-dot");
        getChildren().addAll(base, same);
        if (values.length > 0) {
            getChildren().addAll(interval, dot);
        }
    }

    /// A ratio with its interval.
    ///
    /// @param marked whether this is the group in question
    static RatioLine of(RatioScale scale, double low, double ratio, double high, boolean marked) {
        RatioLine line = new RatioLine(scale, low, ratio, high);
        if (!marked) {
            line.interval.getStyleClass().add("chart-other");
            line.dot.getStyleClass().add("chart-other");
        }
        line.getChildren().forEach(child -> child.setManaged(false));
        return line;
    }

    /// The marks of the scale.
    ///
    /// @param sameRate what the mark at 1 is called
    static RatioLine marks(RatioScale scale, String sameRate) {
        RatioLine line = new RatioLine(scale);
        for (double mark : scale.marks()) {
            Text name =
                    Drawing.text(mark == 1 ? sameRate : mark < 1 ? String.valueOf(mark) : String.valueOf((int) mark));
            line.marks.add(mark);
            line.names.add(name);
        }
        line.getChildren().setAll(line.names);
        line.getChildren().forEach(child -> child.setManaged(false));
        return line;
    }

    @Override
    protected double computePrefHeight(double width) {
        return EMS_HIGH * Drawing.em(this);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        Drawing.place(base, 0, middle, getWidth(), middle);
        Drawing.place(same, x(1), 0, x(1), getHeight());
        if (values.length > 0) {
            Drawing.place(interval, x(values[0]), middle, x(values[2]), middle);
            dot.setCenterX(x(values[1]));
            dot.setCenterY(middle);
        }
        name();
    }

    /// Names what has room, "same rate" before all others.
    private void name() {
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
            if (free) {
                taken.add(new double[] {left - em * 0.5, left + width + em * 0.5});
                name.setX(left);
                name.setY(em);
            }
        }
    }

    private double x(double ratio) {
        return scale.at(ratio) * getWidth();
    }
}
