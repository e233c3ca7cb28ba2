package candour.mobile.areadata;

import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// What all drawings of figures are made of.
final class Drawing {
    private static final double LEAST_EM = 10;
    private static final double SMALL = 0.8;

    private Drawing() {}

    /// The size of the text around a drawing, in pixels. The style sheet tells it to a region as the padding above it.
    static double em(Region drawing) {
        return Math.max(LEAST_EM, drawing.getPadding().getTop());
    }

    /// The face of the words in a drawing.
    static Font font(double em) {
        return Font.font("Noto Sans", em * SMALL);
    }

    static Text text(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("chart-text");
        return text;
    }

    static Line line(String style) {
        Line line = new Line();
        line.getStyleClass().add(style);
        return line;
    }

    static void place(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }
}
