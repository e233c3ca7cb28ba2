package candour.backend.identity.account;

import candour.backend.identity.Account;
import candour.backend.identity.AccountRepository;
import candour.backend.identity.AccountWords;
import candour.backend.identity.SignedIn;
import candour.backend.identity.TypedForm;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lists accounts and invites people. An administrator of one force sees the accounts of that force.
@Controller("/staff/accounts")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class AccountsController {
    private final AccountRepository accounts;
    private final Inviting inviting;
    private final AccountStatus status;
    private final AccountWords words;
    private final Pages pages;

    AccountsController(
            AccountRepository accounts, Inviting inviting, AccountStatus status, AccountWords words, Pages pages) {
        this.accounts = accounts;
        this.inviting = inviting;
        this.status = status;
        this.words = words;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(@Nullable @QueryValue String done, SignedIn by, Texts t) {
        List<AccountsPage.Line> lines = accounts.list().stream()
                .filter(account -> AccountStatus.isWithin(by, account))
                .map(account -> line(account, t))
                .toList();
        String said = "invited".equals(done) ? t.say("identity.accounts.done.invited") : "";
        return pages.render(
                pages.plainFrame(t, t.say("identity.accounts.title"), "/staff/accounts")
                        .unlisted()
                        .under(t.say("identity.home.title"), "/staff"),
                new AccountsPage(by, lines, said));
    }

    @Get("/invite")
    HttpResponse<?> ask(SignedIn by, Texts t) {
        String force = by.force() == null ? "" : by.force().value();
        return show(by, t, new AccountForm("", "", Set.of(), force), List.of());
    }

    @Post("/invite")
    HttpResponse<?> take(@Body @Nullable Map<String, Object> body, SignedIn by, Texts t) {
        AccountForm form = AccountForm.of(TypedForm.of(body));
        return switch (form.check(t, words, by)) {
            case Checked.Wrong<InviteAccount> wrong -> refuse(by, t, form, wrong.errors());
            case Checked.Right<InviteAccount> right ->
                inviting.invite(by.actor(), right.command(), t.language())
                        .<HttpResponse<?>>map(
                                account -> HttpResponse.seeOther(URI.create("/staff/accounts?done=invited")))
                        .orElseGet(() -> refuse(
                                by, t, form, List.of(new FormError("email", t.say("identity.field.email.taken")))));
        };
    }

    private HttpResponse<?> refuse(SignedIn by, Texts t, AccountForm form, List<FormError> errors) {
        return show(by, t, form, errors).status(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private MutableHttpResponse<?> show(SignedIn by, Texts t, AccountForm form, List<FormError> errors) {
        AccountFields fields = AccountFields.of(t, words, by, form, true, errors);
        return pages.render(
                pages.plainFrame(t, t.say("identity.invite.title"), "/staff/accounts/invite")
                        .unlisted()
                        .under(t.say("identity.home.title"), "/staff")
                        .under(t.say("identity.accounts.title"), "/staff/accounts"),
                new InvitePage(by, fields));
    }

    private AccountsPage.Line line(Account account, Texts t) {
        return new AccountsPage.Line(
                account.reference().value(),
                account.displayName(),
                account.email(),
                words.roles(t, account.roleSet()),
                words.force(t, account.forceSlug()),
                status.said(t, account));
    }
}
