package candour.backend.notify;

import candour.backend.platform.text.Texts;
import candour.shared.alert.AlertKind;
import candour.shared.text.Language;
import com.google.api.client.json.gson.GsonFactory;
import com.google.auth.oauth2.ServiceAccountCredentials;
import com.google.firebase.FirebaseApp;
import com.google.firebase.FirebaseOptions;
import com.google.firebase.messaging.AndroidConfig;
import com.google.firebase.messaging.AndroidNotification;
import com.google.firebase.messaging.ApnsConfig;
import com.google.firebase.messaging.Aps;
import com.google.firebase.messaging.FirebaseMessaging;
import com.google.firebase.messaging.FirebaseMessagingException;
import com.google.firebase.messaging.Message;
import com.google.firebase.messaging.MessagingErrorCode;
import com.google.firebase.messaging.Notification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Hands alerts to Firebase Cloud Messaging. A message is a token, the title and one of the six sentences; the mark by
/// which a phone shows the newest of a kind and not both is the same for everybody.
final class Fcm implements AutoCloseable {
    private static final String SCOPE = "https://www.googleapis.com/auth/firebase.messaging";
    private static final Duration LIFE = Duration.ofHours(24);
    private static final int DEEPEST = 10;

    private final FcmTransport transport;
    private final FirebaseApp app;

    /// Reads the service account. Nothing is sent or asked yet.
    ///
    /// @throws IllegalArgumentException when the file holds none
    Fcm(AlertSettings settings, Clock clock) {
        this.transport = new FcmTransport(settings, clock);
        try (InputStream key = Files.newInputStream(Path.of(settings.serviceAccount()))) {
            ServiceAccountCredentials account = ServiceAccountCredentials.fromStream(key, () -> transport);
            this.app = FirebaseApp.initializeApp(
                    FirebaseOptions.builder()
                            .setCredentials(account.createScoped(List.of(SCOPE)))
                            .setProjectId(account.getProjectId())
                            .setHttpTransport(transport)
                            .setJsonFactory(GsonFactory.getDefaultInstance())
                            .build(),
                    UUID.randomUUID().toString());
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the setting candour.alerts.service-account cannot be used: the file holds no service account", e);
        }
    }

    /// Hands over one alert.
    PushOutcome send(DeviceToken token, AlertKind kind, Language language) {
        try {
            @Nullable String name = FirebaseMessaging.getInstance(app).send(message(token, kind, language));
            return name == null || name.isEmpty()
                    ? new PushOutcome.NotYet(Duration.ZERO, "an answer without a name")
                    : new PushOutcome.Taken();
        } catch (FirebaseMessagingException e) {
            return outcome(e);
        } catch (RuntimeException e) {
            // what the library throws at an answer that it cannot read
            return new PushOutcome.NotYet(Duration.ZERO, e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        app.delete();
        transport.shutdown();
    }

    private static Message message(DeviceToken token, AlertKind kind, Language language) {
        Texts t = Texts.of(language);
        String mark = "candour-" + (kind.ordinal() + 1);
        return Message.builder()
                .setToken(token.value())
                .setNotification(Notification.builder()
                        .setTitle(t.say(AlertKind.TITLE_KEY))
                        .setBody(t.say(kind.saysKey()))
                        .build())
                .setAndroidConfig(AndroidConfig.builder()
                        .setCollapseKey(mark)
                        .setTtl(LIFE.toMillis())
                        .setNotification(
                                AndroidNotification.builder().setTag(mark).build())
                        .build())
                .setApnsConfig(ApnsConfig.builder()
                        .putHeader("apns-collapse-id", mark)
                        .setAps(Aps.builder().build())
                        .build())
                .build();
    }

    /// Our messages differ by token alone, so an argument that cannot be used is the token.
    private static PushOutcome outcome(FirebaseMessagingException e) {
        @Nullable MessagingErrorCode code = e.getMessagingErrorCode();
        if (code == MessagingErrorCode.UNREGISTERED
                || code == MessagingErrorCode.INVALID_ARGUMENT
                || code == MessagingErrorCode.SENDER_ID_MISMATCH) {
            return new PushOutcome.Gone();
        }
        @Nullable Throwable cause = e;
        for (int depth = 0; depth < DEEPEST && cause != null; depth++) {
            if (cause instanceof Throttled throttled) {
                return new PushOutcome.NotYet(throttled.waiting(), "asked to wait");
            }
            cause = cause.getCause();
        }
        return new PushOutcome.NotYet(Duration.ZERO, String.valueOf(e.getErrorCode()));
    }
}
