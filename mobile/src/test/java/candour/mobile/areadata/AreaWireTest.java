package candour.mobile.areadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.mobile.api.Json;
import candour.mobile.support.Golden;
import candour.shared.wire.AreaDocument;
import candour.shared.wire.AreaList;
import candour.shared.wire.BoundaryDocument;
import candour.shared.wire.FiguresDocument;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the portal writes is what the app reads: whole, and the same when it is written again.
class AreaWireTest {

    @ParameterizedTest
    @CsvSource({
        "found, AreaList",
        "districts, AreaList",
        "area, AreaDocument",
        "figures, FiguresDocument",
        "figures-cy, FiguresDocument",
        "figures-all, FiguresDocument",
        "figures-none, FiguresDocument",
        "figures-district, FiguresDocument",
        "figures-district-cy, FiguresDocument",
        "figures-country, FiguresDocument",
        "figures-country-cy, FiguresDocument",
        "boundary, BoundaryDocument",
        "boundary-country, BoundaryDocument",
        "boundary-district, BoundaryDocument"
    })
    void a_document_of_the_portal_is_read_without_loss(String name, String type) {
        String sent = Golden.areadata(name);

        Object read = Json.read(sent, type(type)).orElseThrow();

        assertEquals(
                withoutNulls(JsonParser.parseString(sent)),
                withoutNulls(JsonParser.parseString(Json.write(read))),
                "another library finds the same in what the portal sent and in what the app read and wrote");
        assertEquals(read, Json.read(Json.write(read), type(type)).orElseThrow());
    }

    private static Class<?> type(String name) {
        return switch (name) {
            case "AreaList" -> AreaList.class;
            case "AreaDocument" -> AreaDocument.class;
            case "BoundaryDocument" -> BoundaryDocument.class;
            default -> FiguresDocument.class;
        };
    }

    /// A field that is null and one that is left out mean the same, and so do 52 and 52.0.
    private static JsonElement withoutNulls(JsonElement element) {
        if (element.isJsonArray()) {
            com.google.gson.JsonArray kept = new com.google.gson.JsonArray();
            element.getAsJsonArray().forEach(one -> kept.add(withoutNulls(one)));
            return kept;
        }
        if (element.isJsonObject()) {
            com.google.gson.JsonObject kept = new com.google.gson.JsonObject();
            element.getAsJsonObject().entrySet().stream()
                    .filter(field -> !field.getValue().isJsonNull())
                    .forEach(field -> kept.add(field.getKey(), withoutNulls(field.getValue())));
            return kept;
        }
        return element;
    }
}
