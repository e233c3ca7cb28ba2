package candour.backend.identity.joining;

import candour.backend.identity.Account;
import candour.backend.identity.FormPage;
import candour.backend.identity.MessagePage;
import candour.backend.identity.NewPasswordForm;
import candour.backend.identity.PasswordHashing;
import candour.backend.identity.Passwords;
import candour.backend.identity.SealedCookies;
import candour.backend.identity.TypedForm;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.TextLink;
import candour.backend.platform.web.guard.SessionCookie;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Opens an invitation and sets the password. The secret of the link goes into a cookie at once and out of the
/// address, and is used up only when everything is set up.
@Controller("/invitation")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class JoinController {
    /// The cookie that holds the secret of the link.
    static final String COOKIE = "__Host-invitation";

    private final Joining joining;
    private final Passwords passwords;
    private final SealedCookies cookies;
    private final Pages pages;

    JoinController(Joining joining, Passwords passwords, SealedCookies cookies, Pages pages) {
        this.joining = joining;
        this.passwords = passwords;
        this.cookies = cookies;
        this.pages = pages;
    }

    @Get("/{secret}")
    HttpResponse<?> open(String secret, Texts t) {
        if (joining.invited(secret).isEmpty()) {
            return gone(t, pages);
        }
        return HttpResponse.seeOther(URI.create("/invitation"))
                .header("Referrer-Policy", "no-referrer")
                .cookie(SessionCookie.lasting(COOKIE, cookies.seal(COOKIE, secret)));
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Texts t) {
        return joining.invited(secret(request, cookies))
                .<HttpResponse<?>>map(account -> show(t, page(t, account), HttpStatus.OK))
                .orElseGet(() -> gone(t, pages));
    }

    @Post
    HttpResponse<?> take(@Body @Nullable Map<String, Object> body, HttpRequest<?> request, Texts t) {
        return joining.invited(secret(request, cookies))
                .<HttpResponse<?>>map(account -> setPassword(account, TypedForm.of(body), t))
                .orElseGet(() -> gone(t, pages));
    }

    private HttpResponse<?> setPassword(Account account, TypedForm form, Texts t) {
        return switch (NewPasswordForm.of(form).check(t, account, passwords)) {
            case Checked.Wrong<String> wrong ->
                show(t, page(t, account).wrong(wrong.errors()), HttpStatus.UNPROCESSABLE_ENTITY);
            case Checked.Right<String> right -> {
                try {
                    joining.setPassword(account, right.command());
                    yield HttpResponse.seeOther(URI.create("/invitation/app"));
                } catch (PasswordHashing.Busy e) {
                    yield show(
                            t,
                            page(t, account)
                                    .wrong(List.of(new FormError("newPassword", t.say("identity.signIn.busy")))),
                            HttpStatus.SERVICE_UNAVAILABLE);
                }
            }
        };
    }

    private MutableHttpResponse<?> show(Texts t, FormPage page, HttpStatus status) {
        return pages.render(pages.plainFrame(t, page.heading(t), "/invitation").unlisted(), page)
                .status(status);
    }

    static String secret(HttpRequest<?> request, SealedCookies cookies) {
        return request.getCookies()
                .findCookie(COOKIE)
                .flatMap(cookie -> cookies.open(COOKIE, cookie.getValue()))
                .orElse("");
    }

    static HttpResponse<?> gone(Texts t, Pages pages) {
        String title = t.say("identity.join.gone.title");
        MessagePage page = new MessagePage(
                title,
                List.of(t.say("identity.join.gone.lead")),
                List.of(new TextLink(t.say("identity.signIn.title"), "/sign-in")));
        return pages.render(pages.plainFrame(t, title, "/invitation").unlisted(), page)
                .status(HttpStatus.GONE)
                .cookie(SessionCookie.ended(COOKIE));
    }

    private static FormPage page(Texts t, Account account) {
        return FormPage.of(
                t.say("identity.join.title"),
                List.of(
                        t.say("identity.join.lead", "name", account.displayName(), "email", account.email()),
                        t.say("identity.join.steps")),
                "/invitation",
                NewPasswordForm.fields(t),
                t.say("identity.join.button"));
    }
}
