package candour.backend.platform.chart;

import candour.backend.platform.chart.MapArea.Shade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Envelope;

/// A map of areas in five steps from sand to petrol, each area a link. It needs no script; `static/map.js` adds moving
/// and zooming by buttons, keys, wheel and fingers. Beside every map stands the same choice as a list.
public final class AreaMap {
    private static final int STEPS = 5;

    private final ChartText text;
    private final List<MapArea> areas;
    private final double[] sorted;
    private final MapPath paths;
    private final boolean sketch;

    private AreaMap(ChartText text, List<MapArea> areas, int detail, boolean sketch) {
        this.text = text;
        this.areas = List.copyOf(areas);
        this.sketch = sketch;
        sorted = areas.stream()
                .filter(a -> a.shade() == Shade.VALUE)
                .mapToDouble(MapArea::value)
                .sorted()
                .toArray();
        Envelope extent = new Envelope();
        areas.forEach(a -> extent.expandToInclude(a.shape().getEnvelopeInternal()));
        paths = new MapPath(extent, detail);
    }

    /// A map of these areas.
    ///
    /// @param detail the longer side in units of the drawing: 600 for a country of forces, 1,000 for one area
    /// @param sketch whether a shape is the project's own sketch and no published boundary, which the map then says
    /// @throws IllegalArgumentException where there is no area
    public static AreaMap of(ChartText text, List<MapArea> areas, int detail, boolean sketch) {
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("no areas to draw");
        }
        return new AreaMap(text, areas, detail, sketch);
    }

    /// The map as HTML: the picture and, where it applies, the word that it is a sketch.
    public String html() {
        Svg svg = new Svg();
        // not role img, which would hide the links from those who cannot see the picture
        svg.open(
                "svg",
                "class",
                "area-map",
                "role",
                "group",
                "viewBox",
                "-4 -4 " + (paths.width() + 8) + " " + (paths.height() + 8),
                "preserveAspectRatio",
                "xMidYMid meet");
        svg.named(text);
        svg.open("defs");
        hatch(svg);
        dots(svg);
        svg.close();
        // the area the page is about comes last, so that no neighbour covers its outline
        areas.stream().sorted(Comparator.comparing(MapArea::here)).forEach(area -> area(svg, area));
        String label =
                sketch ? "<p class=\"area-map-note\">" + Svg.escaped(say("platform.figure.map.sketch")) + "</p>" : "";
        return "<div class=\"area-map-frame\" data-map=\"\">" + svg.end() + "</div>" + label;
    }

    private void area(Svg svg, MapArea area) {
        String look =
                switch (area.shade()) {
                    case VALUE -> "map-step-" + step(area.value());
                    case SUPPRESSED -> "map-suppressed";
                    case NOT_SUPPLIED -> "map-gap";
                    case PLAIN -> "map-plain";
                };
        String fill =
                switch (area.shade()) {
                    case SUPPRESSED -> "url(#" + text.id() + "-hatch)";
                    case NOT_SUPPLIED -> "url(#" + text.id() + "-dots)";
                    default -> "";
                };
        String words = area.words().isEmpty() ? area.name() : area.name() + ": " + area.words();
        svg.open("a", "href", area.href(), "aria-label", words);
        String css = area.here() ? look + " map-here" : look;
        String path = paths.path(area.shape());
        if (fill.isEmpty()) {
            svg.marked("path", words, "class", css, "d", path);
        } else {
            svg.marked("path", words, "class", css, "fill", fill, "d", path);
        }
        svg.close();
    }

    private void hatch(Svg svg) {
        svg.open(
                "pattern",
                "id",
                text.id() + "-hatch",
                "width",
                "12",
                "height",
                "12",
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                "rotate(45)");
        svg.empty("rect", "class", "map-ground", "width", "12", "height", "12");
        svg.empty("rect", "class", "map-ink", "width", "3", "height", "12").close();
    }

    private void dots(Svg svg) {
        svg.open("pattern", "id", text.id() + "-dots", "width", "14", "height", "14", "patternUnits", "userSpaceOnUse");
        svg.empty("rect", "class", "map-ground", "width", "14", "height", "14");
        svg.empty("circle", "class", "map-ink", "cx", "5", "cy", "5", "r", "2").close();
    }

    /// The step of a value, 1 to 5: which fifth of the areas it is in; equal values are in the same fifth.
    int step(double value) {
        int below = 0;
        while (below < sorted.length && sorted[below] < value) {
            below++;
        }
        if (sorted[0] == sorted[sorted.length - 1]) {
            return (STEPS + 1) / 2;
        }
        return 1 + below * STEPS / sorted.length;
    }

    /// What the colours mean, in words, lowest first: a list in HTML.
    ///
    /// @param suppressed what a hatched area means, such as "fewer than 10: not shown"
    /// @param number how a value is written, such as "12.5"
    /// @param unit puts its unit to it, such as "12.5 to 14 per 1,000"
    public String legend(String suppressed, DoubleFunction<String> number, UnaryOperator<String> unit) {
        List<String> entries = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            double[] inStep = values(step);
            if (inStep.length > 0) {
                String low = number.apply(inStep[0]);
                String high = number.apply(inStep[inStep.length - 1]);
                String range =
                        unit.apply(low.equals(high) ? low : say("platform.figure.map.range", "low", low, "high", high));
                boolean spread = sorted.length >= STEPS && sorted[0] < sorted[sorted.length - 1];
                String fifth = say("platform.figure.fifth." + step);
                String words = spread ? say("platform.figure.map.step", "fifth", fifth, "range", range) : range;
                entries.add(entry("map-step-" + step, "", words));
            }
        }
        if (has(Shade.SUPPRESSED)) {
            entries.add(entry("map-suppressed", "url(#" + text.id() + "-hatch)", suppressed));
        }
        if (has(Shade.NOT_SUPPLIED)) {
            entries.add(entry("map-gap", "url(#" + text.id() + "-dots)", say("platform.figure.map.notSupplied")));
        }
        return entries.isEmpty() ? "" : "<ul class=\"map-legend\">" + String.join("", entries) + "</ul>";
    }

    private String say(String key, Object... namesAndValues) {
        return text.texts().say(key, namesAndValues);
    }

    private double[] values(int step) {
        return java.util.Arrays.stream(sorted).filter(v -> step(v) == step).toArray();
    }

    private boolean has(Shade shade) {
        return areas.stream().anyMatch(a -> a.shade() == shade);
    }

    private static String entry(String css, String fill, String words) {
        Svg svg = new Svg();
        svg.open("svg", "class", "map-swatch", "viewBox", "0 0 40 28", "aria-hidden", "true", "focusable", "false");
        if (fill.isEmpty()) {
            svg.empty("rect", "class", css, "width", "40", "height", "28");
        } else {
            svg.empty("rect", "class", css, "fill", fill, "width", "40", "height", "28");
        }
        return "<li>" + svg.end() + "<span>" + Svg.escaped(words) + "</span></li>";
    }
}
