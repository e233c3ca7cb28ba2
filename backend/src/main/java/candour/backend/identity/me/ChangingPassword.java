package candour.backend.identity.me;

import candour.backend.identity.Account;
import candour.backend.identity.PasswordHashing;
import candour.backend.identity.Passwords;
import candour.backend.identity.SignedIn;
import candour.backend.identity.StaffSessions;
import candour.backend.identity.Throttle;
import candour.shared.text.Language;
import jakarta.inject.Singleton;

/// Sets a new password for the person who is signed in. Passwords are hashed outside the transaction, because that
/// takes its time.
@Singleton
class ChangingPassword {
    private static final int TRIES = 10;

    private final Passwords passwords;
    private final StaffSessions sessions;
    private final CaringForAccount caring;
    private final Throttle throttle;

    ChangingPassword(Passwords passwords, StaffSessions sessions, CaringForAccount caring, Throttle throttle) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.caring = caring;
        this.throttle = throttle;
    }

    /// What came of it.
    enum Outcome {
        CHANGED,
        WRONG,
        TOO_MANY,
        BUSY
    }

    Passwords passwords() {
        return passwords;
    }

    /// Whether a link in a mail stood in for the password when this session began.
    boolean isByMail(SignedIn by) {
        return sessions.isByMail(by);
    }

    Outcome change(SignedIn by, Account own, String old, String fresh, Language language) {
        String key = "own password " + by.session();
        if (!throttle.allows(key, TRIES)) {
            return Outcome.TOO_MANY;
        }
        try {
            if (!isByMail(by) && !passwords.matches(own, old)) {
                throttle.count(key);
                return Outcome.WRONG;
            }
            passwords.set(own, fresh);
        } catch (PasswordHashing.Busy e) {
            return Outcome.BUSY;
        }
        caring.passwordChanged(by, own, language);
        return Outcome.CHANGED;
    }
}
