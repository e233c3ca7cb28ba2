package candour.backend.notify;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where alerts go: to the sending service of the settings, or nowhere. Where there is none, none of its code is run.
@Singleton
class PushRoute {
    private final @Nullable Fcm fcm;

    PushRoute(AlertSettings settings, Clock clock) {
        this.fcm = settings.isSet() ? new Fcm(settings, clock) : null;
    }

    Optional<Fcm> find() {
        return Optional.ofNullable(fcm);
    }

    @PreDestroy
    void close() {
        if (fcm != null) {
            fcm.close();
        }
    }
}
