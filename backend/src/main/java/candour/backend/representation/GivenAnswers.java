package candour.backend.representation;

import candour.shared.area.AreaCode;
import candour.shared.people.EqualityAnswers;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one person gave on one occasion. It prints nothing.
///
/// @param answers about equality
/// @param district they live in, as coarse as places are asked here; null where not given
record GivenAnswers(EqualityAnswers answers, @Nullable AreaCode district) {
    /// Name of the field for the district.
    static final String DISTRICT = "district";

    /// Reads what [#fields] wrote, or what a form that has no problems sent.
    static GivenAnswers of(Map<String, String> fields) {
        return new GivenAnswers(
                EqualityAnswers.of(fields),
                AreaCode.parse(fields.getOrDefault(DISTRICT, "")).orElse(null));
    }

    /// Whether nothing at all was said about equality: a district alone counts nobody.
    boolean isEmpty() {
        return answers.isEmpty();
    }

    Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>(answers.fields());
        if (district != null) {
            fields.put(DISTRICT, district.value());
        }
        return fields;
    }

    @Override
    public String toString() {
        return "GivenAnswers";
    }
}
