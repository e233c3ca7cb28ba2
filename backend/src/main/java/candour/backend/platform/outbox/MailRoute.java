package candour.backend.platform.outbox;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where mail goes: to the server of the settings, in trial runs without one to the catcher on this machine, else
/// nowhere yet.
@Singleton
class MailRoute {
    private final @Nullable MailServer server;

    MailRoute(MailSettings settings, @Nullable TrialMail trial) {
        if (settings.isSet()) {
            server = new MailServer(settings);
        } else {
            server = trial == null ? null : new MailServer(trial.settings());
        }
    }

    Optional<MailServer> find() {
        return Optional.ofNullable(server);
    }
}
