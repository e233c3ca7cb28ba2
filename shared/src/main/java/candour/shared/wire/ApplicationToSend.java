package candour.shared.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An application to join a panel, as it is sent. Sent again with the same secret it is stored once, and the same
/// reference comes back. It prints nothing of itself.
///
/// @param secret 128 random bits that the sender made, as 22 symbols of base 64 for addresses (RFC 4648 section 5)
/// @param language of the applicant: `en` or `cy`
/// @param answers name of the question to codes, or to one text: `name`, `age`, `parent`, `why`, `when`, `when-more`,
///     `adjustments`, `expenses`, `vetting`, `conflict`, `conflict-what`, `contact`, `mail`
public record ApplicationToSend(
        @Nullable String secret,
        @Nullable String language,
        @Nullable Map<String, List<String>> answers) {

    @Override
    public String toString() {
        return "an application to send";
    }
}
