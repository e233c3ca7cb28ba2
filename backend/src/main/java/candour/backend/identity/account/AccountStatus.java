package candour.backend.identity.account;

import candour.backend.identity.Account;
import candour.backend.identity.SignedIn;
import candour.backend.platform.text.Texts;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;

/// How an account stands, and for which administrators it is.
@Singleton
class AccountStatus {
    private final Recovering recovering;

    AccountStatus(Recovering recovering) {
        this.recovering = recovering;
    }

    /// Whether the account lies within what this administrator may work with: one of a force sees its accounts alone.
    static boolean isWithin(SignedIn by, Account account) {
        ForceId force = account.forceSlug();
        return by.force() == null || (force != null && by.worksFor(force));
    }

    /// In words.
    String said(Texts t, Account account) {
        if (!account.isOpen()) {
            return t.say("identity.status.disabled");
        }
        if (recovering.find(account).isPresent()) {
            return t.say("identity.status.recovery");
        }
        return t.say(account.isReady() ? "identity.status.active" : "identity.status.invited");
    }
}
