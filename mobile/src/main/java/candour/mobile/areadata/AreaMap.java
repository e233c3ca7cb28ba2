package candour.mobile.areadata;

import candour.shared.wire.AreaEntry;
import candour.shared.wire.BoundaryDocument;
import candour.shared.wire.BoundaryPlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// A map drawn from boundaries, north up and east to the right in every language; a place that is touched opens. It
/// asks nobody else for pictures of the ground, so nobody else learns where anybody looks. The projection is
/// equirectangular about the middle latitude: true enough for one country.
final class AreaMap extends Region {
    private static final double MOST_HIGH = 1.3;
    private static final double EDGE = 3;
    private final List<Shape> shapes = new ArrayList<>();
    private final double west;
    private final double north;
    private final double squeeze;
    private final double across;
    private final double down;

    private record Shape(Path path, BoundaryPlace place) {}

    /// @param open goes to a place
    AreaMap(BoundaryDocument document, MapWords words, String spoken, Consumer<AreaEntry> open) {
        double[] box = {Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE};
        String here = document.area().code();
        document.places().stream()
                .filter(place -> !place.rings().isEmpty())
                // the area itself comes last, so that no neighbour covers its outline
                .sorted(Comparator.comparing(place -> place.area().code().equals(here)))
                .forEach(place -> {
                    extend(box, place);
                    Path path = new Path();
                    path.setFillRule(FillRule.EVEN_ODD);
                    path.setManaged(false);
                    path.getStyleClass().addAll("map-place", "map-step-" + words.step(place));
                    if (place.area().code().equals(here)) {
                        path.getStyleClass().add("map-here");
                    } else {
                        path.setOnMouseClicked(event -> {
                            if (event.isStillSincePress()) {
                                open.accept(place.area());
                            }
                        });
                    }
                    shapes.add(new Shape(path, place));
                    getChildren().add(path);
                });
        west = box[0];
        north = box[3];
        squeeze = Math.cos(Math.toRadians((box[2] + box[3]) / 2));
        across = Math.max((box[1] - box[0]) * squeeze, 1e-9);
        down = Math.max(box[3] - box[2], 1e-9);
        getStyleClass().add("area-map");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
    }

    /// Whether there is anything to draw.
    static boolean canDraw(BoundaryDocument document) {
        return document.places().stream().anyMatch(place -> !place.rings().isEmpty());
    }

    private static void extend(double[] box, BoundaryPlace place) {
        for (List<Double> ring : place.rings()) {
            for (int at = 0; at + 1 < ring.size(); at += 2) {
                box[0] = Math.min(box[0], ring.get(at));
                box[1] = Math.max(box[1], ring.get(at));
                box[2] = Math.min(box[2], ring.get(at + 1));
                box[3] = Math.max(box[3], ring.get(at + 1));
            }
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? computePrefWidth(-1) : width;
        return Math.min(wide * MOST_HIGH, (wide - 2 * EDGE) * down / across + 2 * EDGE);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 320;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double scale = Math.min((getWidth() - 2 * EDGE) / across, (getHeight() - 2 * EDGE) / down);
        double left = (getWidth() - across * scale) / 2;
        double top = (getHeight() - down * scale) / 2;
        for (Shape shape : shapes) {
            List<PathElement> elements = new ArrayList<>();
            for (List<Double> ring : shape.place().rings()) {
                for (int at = 0; at + 1 < ring.size(); at += 2) {
                    double x = left + (ring.get(at) - west) * squeeze * scale;
                    double y = top + (north - ring.get(at + 1)) * scale;
                    elements.add(at == 0 ? new MoveTo(x, y) : new LineTo(x, y));
                }
                elements.add(new ClosePath());
            }
            shape.path().getElements().setAll(elements);
        }
    }
}
