package candour.backend.notify;

import io.micronaut.core.annotation.Introspected;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// An alert that is due to one device.
///
/// @param alert 16 bytes that name the alert
/// @param device 32 bytes that name the device
/// @param kind code of what it is about
/// @param attempts how often it was tried
@Introspected
record OutboxPush(byte[] alert, byte[] device, String kind, int attempts) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OutboxPush that
                && Arrays.equals(alert, that.alert)
                && Arrays.equals(device, that.device);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(alert) + Arrays.hashCode(device);
    }

    @Override
    public String toString() {
        return "OutboxPush[" + kind + ", tried " + attempts + " times]";
    }
}
