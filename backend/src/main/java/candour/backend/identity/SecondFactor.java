package candour.backend.identity;

import jakarta.inject.Singleton;
import java.util.Locale;

/// What stands beside the password: a one-time code of the person's app, or a recovery code.
@Singleton
public class SecondFactor {
    private final OneTimeCodes codes;
    private final RecoveryCodes recovery;

    SecondFactor(OneTimeCodes codes, RecoveryCodes recovery) {
        this.codes = codes;
        this.recovery = recovery;
    }

    /// Which of the two.
    public enum Kind {
        APP,
        RECOVERY;

        /// As the trail names it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether the code is right; it is used up then.
    public boolean accept(Account account, String code, Kind kind) {
        return switch (kind) {
            case APP -> codes.accept(account, code);
            case RECOVERY -> recovery.use(account, code);
        };
    }
}
