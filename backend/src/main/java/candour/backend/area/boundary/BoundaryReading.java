package candour.backend.area.boundary;

import candour.backend.area.LadderColumns;
import candour.backend.area.LadderColumns.Rung;
import candour.backend.area.UnfitFile;
import candour.backend.platform.intake.ImportProgress;
import candour.backend.platform.intake.RejectedRow;
import candour.backend.platform.intake.SourceFile;
import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Turns the features of a boundary file into boundaries: tells their areas and their vintage.
final class BoundaryReading {
    /// England and Wales with its sea, in degrees: coordinates far outside are another grid or swapped.
    private static final Envelope WORLD = new Envelope(-9, 4, 48, 62);

    private static final Pattern YEAR = Pattern.compile("(?i)(?:pfa|lad|ltla|wd|wards?|lsoa)[-_ ]?([0-9]{2})(?![0-9])");

    private final int vintageOfName;
    private final List<Boundary> boundaries = new ArrayList<>();
    private final List<RejectedRow> rejects = new ArrayList<>();
    private final Set<AreaCode> seen = new HashSet<>();

    private BoundaryReading(String fileName) {
        Matcher year = YEAR.matcher(fileName);
        this.vintageOfName = year.find() ? 2000 + Integer.parseInt(year.group(1)) : 0;
    }

    /// @throws UnfitFile when the file is no GeoJSON in WGS84 or has no shape of an area
    static BoundaryFile read(SourceFile file, ImportProgress progress, BoundaryRepository repository)
            throws IOException, UnfitFile {
        BoundaryReading reading = new BoundaryReading(file.name());
        GeometryParser geometries = new GeometryParser();
        long features = GeoJsonFeatures.read(file, progress, geometries, reading::take);
        if (reading.boundaries.isEmpty()) {
            String first = reading.rejects.isEmpty()
                    ? "it has no features"
                    : "feature 1 " + reading.rejects.getFirst().reason();
            throw new UnfitFile("The file holds no shape of an area of England or Wales: " + first + ".");
        }
        return new BoundaryFile(reading.boundaries, reading.rejects, features, geometries.ringsLeftOut(), repository);
    }

    private void take(long number, Map<String, String> properties, Optional<Geometry> shape) throws UnfitFile {
        List<Rung> rungs = LadderColumns.rungs(List.copyOf(properties.keySet()));
        String written = rungs.isEmpty()
                ? properties.getOrDefault("id", "")
                : properties.getOrDefault(rungs.getFirst().code(), "");
        Optional<AreaCode> code = AreaCode.parse(written);
        Optional<AreaKind> kind = code.flatMap(AreaCode::kind);
        if (code.isEmpty() || kind.isEmpty()) {
            reject(number, "has no code of an area of England or Wales: \"" + written + "\"", properties);
            return;
        }
        if (shape.isEmpty()) {
            reject(number, "has no shape with an area", properties);
            return;
        }
        if (!WORLD.contains(shape.get().getEnvelopeInternal())) {
            throw new UnfitFile("The shape of " + written + " lies outside England and Wales if its coordinates are"
                    + " longitude and latitude. Download the boundaries as GeoJSON in WGS84.");
        }
        if (!seen.add(code.get())) {
            reject(number, written + " has a shape in an earlier feature too", properties);
            return;
        }
        boundaries.add(new Boundary(
                code.get(),
                kind.get(),
                properties
                        .getOrDefault(
                                rungs.isEmpty() ? "name" : rungs.getFirst().name(), "")
                        .strip(),
                rungs.isEmpty() ? vintageOfName : rungs.getFirst().vintage(),
                "true".equals(properties.get("sketch")),
                shape.get(),
                above(rungs, properties)));
    }

    private static Map<Rung, Boundary.NamedCode> above(List<Rung> rungs, Map<String, String> properties) {
        Map<Rung, Boundary.NamedCode> above = new LinkedHashMap<>();
        for (Rung rung : rungs.subList(Math.min(1, rungs.size()), rungs.size())) {
            AreaCode.parse(properties.getOrDefault(rung.code(), ""))
                    .filter(code -> code.kind().equals(Optional.of(rung.kind())))
                    .ifPresent(code ->
                            above.put(rung, new Boundary.NamedCode(code, properties.getOrDefault(rung.name(), ""))));
        }
        return above;
    }

    private void reject(long number, String reason, Map<String, String> properties) {
        rejects.add(new RejectedRow(number, reason, properties.toString()));
    }
}
