package candour.mobile.api;

import io.avaje.json.JsonException;
import io.avaje.jsonb.Jsonb;
import java.util.Optional;

/// Wire records as JSON and back.
public final class Json {
    private static final Jsonb JSONB = Jsonb.builder()
            .add(Double.class, new ExactNumber().nullSafe())
            .add(Double.TYPE, new ExactNumber())
            .build();

    private Json() {}

    /// The JSON of a wire record.
    public static String write(Object value) {
        return JSONB.toJson(value);
    }

    /// The wire record of this JSON; empty where it is none. Fields that the app does not know are passed over, so that
    /// a newer portal still answers an older app.
    public static <T> Optional<T> read(String json, Class<T> type) {
        try {
            return Optional.ofNullable(JSONB.type(type).fromJson(json));
        } catch (JsonException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }
}
