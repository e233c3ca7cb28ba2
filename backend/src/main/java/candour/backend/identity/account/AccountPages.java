package candour.backend.identity.account;

import candour.backend.identity.Account;
import candour.backend.identity.AccountRepository;
import candour.backend.identity.AccountWords;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.component.FormError;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds one account and puts its page together.
@Singleton
class AccountPages {
    private static final Set<String> DONE =
            Set.of("changed", "invited", "disabled", "enabled", "asked", "confirmed", "refused");

    private final AccountRepository accounts;
    private final Recovering recovering;
    private final AccountStatus status;
    private final AccountWords words;

    AccountPages(AccountRepository accounts, Recovering recovering, AccountStatus status, AccountWords words) {
        this.accounts = accounts;
        this.recovering = recovering;
        this.status = status;
        this.words = words;
    }

    /// The account as its form shows it before anything was typed.
    static AccountForm form(Account account) {
        ForceId force = account.forceSlug();
        return new AccountForm(
                account.email(),
                account.displayName(),
                AccountFields.words(account.roleSet()),
                force == null ? AccountForm.EVERY : force.value());
    }

    /// The account, for whoever may work with it.
    ///
    /// @throws NotFound when there is none
    /// @throws NotAllowed when it belongs to another force
    Account find(String reference, SignedIn by) {
        Account account = PublicReference.parse(reference)
                .flatMap(known -> accounts.findByReference(known))
                .orElseThrow(() -> new NotFound("there is no such account"));
        if (!AccountStatus.isWithin(by, account)) {
            throw new NotAllowed();
        }
        return account;
    }

    Checked<InviteAccount> check(AccountForm form, SignedIn by, Texts t) {
        return form.check(t, words, by);
    }

    AccountPage page(
            SignedIn by, Texts t, Account account, AccountForm form, List<FormError> errors, @Nullable String done) {
        return new AccountPage(
                by,
                "/staff/accounts/" + account.reference(),
                account.displayName(),
                account.email(),
                List.of(
                        words.roles(t, account.roleSet()),
                        words.force(t, account.forceSlug()),
                        status.said(t, account)),
                account.reference().equals(by.reference()),
                AccountFields.of(t, words, by, form, false, errors),
                acts(by, account),
                done != null && DONE.contains(done) ? t.say("identity.account.done." + done) : "");
    }

    private AccountPage.Acts acts(SignedIn by, Account account) {
        boolean other = !account.reference().equals(by.reference());
        boolean open = other && account.isOpen();
        Optional<RecoveryRequest> asked = recovering.find(account);
        boolean byOther = asked.filter(request -> !isOwn(by, request)).isPresent();
        return new AccountPage.Acts(
                open,
                open && !account.isReady(),
                open,
                other && !account.isOpen(),
                open && account.isReady() && asked.isEmpty(),
                open && asked.isPresent(),
                open && byOther);
    }

    private boolean isOwn(SignedIn by, RecoveryRequest request) {
        return accounts.find(request.askedBy())
                .filter(account -> account.reference().equals(by.reference()))
                .isPresent();
    }
}
