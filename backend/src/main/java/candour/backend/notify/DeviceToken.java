package candour.backend.notify;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The name by which the sending service knows a device. Whoever has it may send to the device, so it prints nothing.
///
/// @param value 20 to 4,096 letters, digits and `-_:.`, as the service makes them
record DeviceToken(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_:.-]{20,4096}");

    DeviceToken {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("no token looks like this");
        }
    }

    static Optional<DeviceToken> parse(@Nullable String typed) {
        return typed != null && SHAPE.matcher(typed).matches() ? Optional.of(new DeviceToken(typed)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "the token of a device";
    }
}
