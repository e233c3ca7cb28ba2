package candour.shared.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asks for alerts on one device, or changes which it gets. Nothing but a device's own name for itself goes with it.
///
/// @param token the name by which the sending service knows the device
/// @param language en or cy
/// @param kinds codes of the kinds wanted, at least one
public record AlertsWanted(
        @Nullable String token,
        @Nullable String language,
        @Nullable List<String> kinds) {

    /// Nothing of the token.
    @Override
    public String toString() {
        return "alerts wanted";
    }
}
