package candour.backend.area.boundary;

import candour.backend.area.UnfitFile;
import candour.backend.platform.intake.ImportProgress;
import candour.backend.platform.intake.SourceFile;
import candour.backend.platform.intake.TextFile;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/// Reads a GeoJSON feature collection feature by feature, so that a large file does not fill the memory.
/// Source: RFC 7946; the member "crs" of the older GeoJSON 2008 is read to refuse other grids than WGS84.
final class GeoJsonFeatures {
    private static final JsonFactory JSON = new JsonFactory();
    private final JsonParser parser;
    private final TextFile text;
    private final ImportProgress progress;
    private final Handler handler;
    private final GeometryParser geometries;
    private long features;
    private long toldBytes;
    private boolean collection;
    private boolean listed;

    private GeoJsonFeatures(
            JsonParser parser, TextFile text, ImportProgress progress, GeometryParser geometries, Handler handler) {
        this.geometries = geometries;
        this.parser = parser;
        this.text = text;
        this.progress = progress;
        this.handler = handler;
    }

    /// Reads the file and hands each feature over.
    ///
    /// @return how many features there are
    /// @throws UnfitFile when it is no feature collection in WGS84
    static long read(SourceFile file, ImportProgress progress, GeometryParser geometries, Handler handler)
            throws IOException, UnfitFile {
        try (TextFile text = TextFile.open(file);
                JsonParser parser = JSON.createParser(text)) {
            GeoJsonFeatures reader = new GeoJsonFeatures(parser, text, progress, geometries, handler);
            reader.document();
            return reader.features;
        } catch (JacksonException e) {
            throw new UnfitFile("The file is not GeoJSON: " + e.getOriginalMessage() + " (line "
                    + (e.getLocation() == null ? "unknown" : e.getLocation().getLineNr()) + ").");
        }
    }

    private void document() throws IOException, UnfitFile {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new UnfitFile("The file is empty.");
        }
        if (first != JsonToken.START_OBJECT) {
            throw new UnfitFile("The file is not GeoJSON: it does not begin with an object.");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            parser.nextToken();
            switch (member) {
                case "type" -> collection = "FeatureCollection".equals(parser.getText());
                case "crs" -> checkGrid(subtree());
                case "features" -> list();
                default -> parser.skipChildren();
            }
        }
        if (!collection || !listed) {
            throw new UnfitFile("The file is not a GeoJSON feature collection.");
        }
    }

    private static void checkGrid(String crs) throws UnfitFile {
        if (!crs.equals("null") && !crs.contains("CRS84") && !crs.contains("4326")) {
            throw new UnfitFile("The boundaries are in another grid than WGS84 (" + crs
                    + "). Download them as GeoJSON in longitude and latitude.");
        }
    }

    private void list() throws IOException, UnfitFile {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new UnfitFile("The file is not GeoJSON: \"features\" is not a list.");
        }
        listed = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw new UnfitFile("The file is not GeoJSON: \"features\" holds something else than features.");
            }
            feature();
        }
    }

    private void feature() throws IOException, UnfitFile {
        Map<String, String> properties = new LinkedHashMap<>();
        Optional<Geometry> shape = Optional.empty();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            parser.nextToken();
            switch (member) {
                case "properties" -> properties(properties);
                case "geometry" -> shape = geometries.read(parser);
                default -> parser.skipChildren();
            }
        }
        features++;
        handler.feature(features, properties, shape);
        progress.advance(1, text.bytesRead() - toldBytes);
        toldBytes = text.bytesRead();
    }

    private void properties(Map<String, String> properties) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken().isScalarValue()) {
                properties.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
    }

    private String subtree() throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(out)) {
            generator.copyCurrentStructure(parser);
        }
        return out.toString();
    }

    /// Takes one feature.
    @FunctionalInterface
    interface Handler {
        /// @param number counted from 1
        /// @param properties those that are plain values, as text
        /// @param shape its polygons, empty where it has none with an area
        void feature(long number, Map<String, String> properties, Optional<Geometry> shape) throws UnfitFile;
    }
}
