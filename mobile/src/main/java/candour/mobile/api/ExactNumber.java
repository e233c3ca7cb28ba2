package candour.mobile.api;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;

/// Reads a number as the very one that was written. The reader that comes with the library is off by one in the last
/// of some seventeen digits.
final class ExactNumber implements JsonAdapter<Double> {

    @Override
    public void toJson(JsonWriter writer, Double value) {
        writer.value(value);
    }

    @Override
    public Double fromJson(JsonReader reader) {
        return reader.readDecimal().doubleValue();
    }

    @Override
    public String toString() {
        return "ExactNumber";
    }
}
