package candour.backend.identity.me;

import candour.backend.audit.AuditLog;
import candour.backend.identity.Account;
import candour.backend.identity.AccountEvent;
import candour.backend.identity.AccountMail;
import candour.backend.identity.RecoveryCodes;
import candour.backend.identity.SignedIn;
import candour.backend.identity.StaffSessions;
import candour.backend.platform.reference.PublicReference;
import candour.shared.text.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/// What people do with their own account.
@Singleton
class CaringForAccount {
    private final StaffSessions sessions;
    private final RecoveryCodes codes;
    private final AccountMail mail;
    private final AuditLog audit;

    CaringForAccount(StaffSessions sessions, RecoveryCodes codes, AccountMail mail, AuditLog audit) {
        this.sessions = sessions;
        this.codes = codes;
        this.mail = mail;
        this.audit = audit;
    }

    /// Ends one of the person's own sessions.
    @Transactional
    void endSession(SignedIn by, Account own, PublicReference session) {
        sessions.end(own, session);
        audit.record(by.actor(), AccountEvent.of("session-ended", own));
    }

    /// A password was set: every other session ends, and the person is told by mail.
    @Transactional
    void passwordChanged(SignedIn by, Account own, Language language) {
        sessions.endOthers(own, by);
        mail.notice(own, "passwordChanged", language);
        audit.record(by.actor(), AccountEvent.of("password-changed", own));
    }

    /// New recovery codes in place of the old ones.
    @Transactional
    List<String> newCodes(SignedIn by, Account own, Language language) {
        mail.notice(own, "codesMade", language);
        audit.record(by.actor(), AccountEvent.of("recovery-codes-made", own));
        return codes.renew(own);
    }

    /// How many recovery codes are left.
    int codesLeft(Account own) {
        return codes.left(own);
    }
}
