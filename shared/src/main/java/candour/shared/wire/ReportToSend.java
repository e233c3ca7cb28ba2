package candour.shared.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A report about a stop, as it is sent. Sent again with the same secret it is stored once, and the same receipt comes
/// back. It prints nothing of itself.
///
/// @param secret 128 random bits that the sender made, as 22 symbols of base 64 for addresses (RFC 4648 section 5)
/// @param questionnaire version that was answered
/// @param language it was written in: `en` or `cy`
/// @param answers id of the question to codes of options, or to one text; skipped questions are left out
public record ReportToSend(
        @Nullable String secret,
        @Nullable Integer questionnaire,
        @Nullable String language,
        @Nullable Map<String, List<String>> answers) {

    @Override
    public String toString() {
        return "a report to send";
    }
}
