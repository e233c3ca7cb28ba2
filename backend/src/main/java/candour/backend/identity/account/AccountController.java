package candour.backend.identity.account;

import candour.backend.identity.Account;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.identity.TypedForm;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One account and what administrators do with it. Nobody changes their own rights.
@Controller("/staff/accounts/{reference}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class AccountController {
    private final AccountPages accounts;
    private final Inviting inviting;
    private final ChangingAccount changing;
    private final Recovering recovering;
    private final Pages pages;

    AccountController(
            AccountPages accounts, Inviting inviting, ChangingAccount changing, Recovering recovering, Pages pages) {
        this.accounts = accounts;
        this.inviting = inviting;
        this.changing = changing;
        this.recovering = recovering;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(String reference, @Nullable @QueryValue String done, SignedIn by, Texts t) {
        Account account = accounts.find(reference, by);
        return shown(t, accounts.page(by, t, account, AccountPages.form(account), List.of(), done));
    }

    @Post("/change")
    HttpResponse<?> change(String reference, @Body @Nullable Map<String, Object> body, SignedIn by, Texts t) {
        Account account = findOther(reference, by);
        AccountForm typed = AccountForm.of(TypedForm.of(body));
        AccountForm form = new AccountForm(account.email(), typed.name(), typed.roles(), typed.force());
        return switch (accounts.check(form, by, t)) {
            case Checked.Wrong<InviteAccount> wrong ->
                shown(t, accounts.page(by, t, account, form, wrong.errors(), null))
                        .status(HttpStatus.UNPROCESSABLE_ENTITY);
            case Checked.Right<InviteAccount> right -> {
                InviteAccount command = right.command();
                changing.change(by, account, command.name(), command.roles(), command.force());
                yield back(account, "changed");
            }
        };
    }

    @Post("/invite")
    HttpResponse<?> inviteAgain(String reference, SignedIn by, Texts t) {
        Account account = findOther(reference, by);
        if (account.isReady() || !account.isOpen()) {
            throw new NotAllowed();
        }
        inviting.inviteAgain(by.actor(), account, t.language());
        return back(account, "invited");
    }

    @Post("/disable")
    HttpResponse<?> disable(String reference, SignedIn by) {
        Account account = findOther(reference, by);
        changing.disable(by, account);
        return back(account, "disabled");
    }

    @Post("/enable")
    HttpResponse<?> enable(String reference, SignedIn by, Texts t) {
        Account account = findOther(reference, by);
        if (account.forceSlug() == null && Role.needForce(account.roleSet())) {
            List<FormError> errors = List.of(new FormError("force", t.say("identity.field.force.one")));
            return shown(t, accounts.page(by, t, account, AccountPages.form(account), errors, null))
                    .status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        changing.enable(by, account);
        return back(account, "enabled");
    }

    @Post("/recovery")
    HttpResponse<?> askRecovery(String reference, SignedIn by) {
        Account account = findOther(reference, by);
        recovering.ask(by, account);
        return back(account, "asked");
    }

    @Post("/recovery/confirm")
    HttpResponse<?> confirmRecovery(String reference, SignedIn by, Texts t) {
        Account account = findOther(reference, by);
        if (!recovering.confirm(by, account, t.language())) {
            List<FormError> errors = List.of(new FormError("recovery", t.say("identity.account.twoPeople")));
            return shown(t, accounts.page(by, t, account, AccountPages.form(account), errors, null))
                    .status(HttpStatus.FORBIDDEN);
        }
        return back(account, "confirmed");
    }

    @Post("/recovery/refuse")
    HttpResponse<?> refuseRecovery(String reference, SignedIn by) {
        Account account = findOther(reference, by);
        recovering.refuse(by, account);
        return back(account, "refused");
    }

    private Account findOther(String reference, SignedIn by) {
        Account account = accounts.find(reference, by);
        if (account.reference().equals(by.reference())) {
            throw new NotAllowed("Ask another administrator: nobody changes what they may do themselves.");
        }
        return account;
    }

    private MutableHttpResponse<?> shown(Texts t, AccountPage page) {
        return pages.render(
                pages.plainFrame(t, page.name(), page.path())
                        .unlisted()
                        .under(t.say("identity.home.title"), "/staff")
                        .under(t.say("identity.accounts.title"), "/staff/accounts"),
                page);
    }

    private static HttpResponse<?> back(Account account, String done) {
        return HttpResponse.seeOther(URI.create("/staff/accounts/" + account.reference() + "?done=" + done));
    }
}
