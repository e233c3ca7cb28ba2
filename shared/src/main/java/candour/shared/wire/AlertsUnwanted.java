package candour.shared.wire;

import org.jspecify.annotations.Nullable;

/// Asks for no more alerts on one device. The portal forgets it.
///
/// @param token the name by which the sending service knows the device
public record AlertsUnwanted(@Nullable String token) {

    /// Nothing of the token.
    @Override
    public String toString() {
        return "alerts not wanted any more";
    }
}
