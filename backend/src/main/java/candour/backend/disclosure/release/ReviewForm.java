package candour.backend.disclosure.release;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a member of staff sent about a release.
///
/// @param version of the counts that they looked at; 0 where none was sent
record ReviewForm(int version) {

    static ReviewForm of(@Nullable Map<String, Object> sent) {
        Object version = sent == null ? null : sent.get("version");
        String text = version == null ? "" : version.toString();
        return new ReviewForm(text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0);
    }
}
