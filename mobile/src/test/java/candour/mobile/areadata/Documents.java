package candour.mobile.areadata;

import candour.mobile.api.Json;
import candour.mobile.support.Golden;
import candour.shared.wire.BoundaryDocument;
import candour.shared.wire.FiguresDocument;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/// Documents of the sample for tests: as the app reads them, and as another library does.
final class Documents {
    private Documents() {}

    static FiguresDocument figures(String name) {
        return Json.read(Golden.areadata(name), FiguresDocument.class).orElseThrow();
    }

    static BoundaryDocument boundary(String name) {
        return Json.read(Golden.areadata(name), BoundaryDocument.class).orElseThrow();
    }

    static JsonObject independently(String name) {
        return JsonParser.parseString(Golden.areadata(name)).getAsJsonObject();
    }
}
