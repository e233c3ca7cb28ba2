package candour.mobile.device;

import com.gluonhq.attach.pushnotifications.PushNotificationsService;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ChangeListener;

/// Alerts by way of Firebase or Apple. The service is created and registered when somebody asks, never before: creating
/// it is what first makes the phone known.
final class AttachAlerts implements Alerts {
    /// Nobody is told when a person refuses; after so long without a token they have.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public boolean here() {
        return true;
    }

    @Override
    public void ask(Consumer<Optional<String>> then) {
        Optional<PushNotificationsService> found = PushNotificationsService.create();
        if (found.isEmpty()) {
            then.accept(Optional.empty());
            return;
        }
        PushNotificationsService service = found.get();
        String known = service.tokenProperty().get();
        if (known != null) {
            then.accept(Optional.of(known));
            return;
        }
        Timeline patience = new Timeline();
        ChangeListener<String> listener = (token, before, now) -> {
            if (now != null && patience.getStatus() == Timeline.Status.RUNNING) {
                patience.stop();
                then.accept(Optional.of(now));
            }
        };
        patience.getKeyFrames().add(new KeyFrame(javafx.util.Duration.millis(PATIENCE.toMillis()), event -> {
            service.tokenProperty().removeListener(listener);
            then.accept(Optional.empty());
        }));
        service.tokenProperty().addListener(listener);
        patience.play();
        service.register();
    }
}
