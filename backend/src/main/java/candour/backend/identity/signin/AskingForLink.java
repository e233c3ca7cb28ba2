package candour.backend.identity.signin;

import candour.backend.identity.Account;
import candour.backend.identity.Throttle;
import candour.backend.platform.web.guard.WayBack;
import candour.shared.text.Language;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.ExecutorService;

/// Takes a wish for a link by mail. What follows from it happens elsewhere and later, so that neither the answer nor
/// its time tells whether there is such an account.
@Singleton
class AskingForLink {
    /// Wishes from one source.
    static final int PER_SOURCE = 30;

    private final SendingSignInLink sending;
    private final Throttle throttle;
    private final ExecutorService later;
    private final Clock clock;

    AskingForLink(
            SendingSignInLink sending,
            Throttle throttle,
            @Named(TaskExecutors.BLOCKING) ExecutorService later,
            Clock clock) {
        this.sending = sending;
        this.throttle = throttle;
        this.later = later;
        this.clock = clock;
    }

    /// Whether the wish is taken; false when too many came from this source.
    boolean ask(String email, String source, Language language) {
        String key = "link " + source;
        if (!throttle.allows(key, PER_SOURCE)) {
            return false;
        }
        throttle.count(key);
        later.execute(() -> sending.send(email, language));
        return true;
    }

    /// The link was opened; the code of the app is asked for next.
    PendingSignIn opened(Account account, String secret) {
        return new PendingSignIn(
                account.reference(), secret, clock.instant().plus(SecondStepController.LIFE), WayBack.HOME);
    }
}
