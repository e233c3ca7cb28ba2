package candour.backend.notify;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// What alerts are sent with. Set under `candour.alerts`, by the variables `CANDOUR_ALERTS_SERVICE_ACCOUNT` and so on.
/// Without a service account no alerts are offered, and nothing that sends them is ever started.
///
/// @param serviceAccount path of the file with the key of a Firebase service account; empty for none
/// @param endpoint where Firebase Cloud Messaging takes messages; another one only for a proxy or a test
/// @param patience how long one message may take before it counts as not sent; longer than a stall of half a minute,
///     because whoever gives up sooner sends the message twice
@Context
@ConfigurationProperties("candour.alerts")
record AlertSettings(
        @Bindable(defaultValue = "") String serviceAccount,

        @Bindable(defaultValue = "https://fcm.googleapis.com")
        URI endpoint,

        @Bindable(defaultValue = "60s") Duration patience) {

    /// @throws IllegalArgumentException naming the setting that cannot be used and why
    AlertSettings {
        require(
                serviceAccount.isEmpty() || Files.isReadable(Path.of(serviceAccount)),
                "service-account",
                "must be the path of a file that can be read");
        require(patience.toMillis() > 0, "patience", "must be longer than nothing");
        require(
                "https".equals(endpoint.getScheme()) || "127.0.0.1".equals(endpoint.getHost()),
                "endpoint",
                "must begin with https");
    }

    /// Whether there is something to send with.
    boolean isSet() {
        return !serviceAccount.isEmpty();
    }

    private static void require(boolean holds, String setting, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("the setting candour.alerts." + setting + " cannot be used: it " + rule);
        }
    }
}
