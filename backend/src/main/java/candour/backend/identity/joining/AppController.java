package candour.backend.identity.joining;

import candour.backend.identity.Account;
import candour.backend.identity.FieldView;
import candour.backend.identity.FormPage;
import candour.backend.identity.SealedCookies;
import candour.backend.identity.ShownCodes;
import candour.backend.identity.StaffSessions;
import candour.backend.identity.TypedForm;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Sets up the app that makes one-time codes, and with that the account: the person is signed in from here on.
@Controller("/invitation/app")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class AppController {
    /// The cookie that holds the secret of the app until a code proved that the app has it.
    private static final String COOKIE = "__Host-app";

    private final Joining joining;
    private final StaffSessions sessions;
    private final SealedCookies cookies;
    private final ShownCodes codes;
    private final Pages pages;

    AppController(Joining joining, StaffSessions sessions, SealedCookies cookies, ShownCodes codes, Pages pages) {
        this.joining = joining;
        this.sessions = sessions;
        this.cookies = cookies;
        this.codes = codes;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Texts t) {
        Optional<Account> invited = withPassword(request);
        if (invited.isEmpty()) {
            return HttpResponse.seeOther(URI.create("/invitation"));
        }
        Account account = invited.get();
        AppSetup setup = setup(request, account).orElseGet(() -> joining.newApp(account));
        return show(t, setup, List.of(), HttpStatus.OK)
                .cookie(SessionCookie.lasting(
                        COOKIE, cookies.seal(COOKIE, account.reference() + " " + setup.secret())));
    }

    @Post
    HttpResponse<?> take(@Body @Nullable Map<String, Object> body, HttpRequest<?> request, Texts t) {
        Optional<Account> invited = withPassword(request);
        Optional<AppSetup> setup = invited.flatMap(account -> setup(request, account));
        if (setup.isEmpty()) {
            return HttpResponse.seeOther(URI.create("/invitation"));
        }
        Account account = invited.orElseThrow();
        String link = JoinController.secret(request, cookies);
        String code = TypedForm.of(body).text("code");
        return joining.finish(account, link, setup.get().secret(), code)
                .<HttpResponse<?>>map(fresh -> welcome(account, fresh))
                .orElseGet(() -> show(
                        t,
                        setup.get(),
                        List.of(new FormError("code", t.say("identity.appSetup.wrong"))),
                        HttpStatus.UNPROCESSABLE_ENTITY));
    }

    private HttpResponse<?> welcome(Account account, List<String> fresh) {
        return HttpResponse.seeOther(URI.create("/staff/me/codes"))
                .cookie(SessionCookie.lasting(
                        SessionCookie.NAME, sessions.begin(account, false).revealed()))
                .cookie(SessionCookie.lasting(ShownCodes.COOKIE, codes.seal(account, fresh)))
                .cookie(SessionCookie.ended(COOKIE))
                .cookie(SessionCookie.ended(JoinController.COOKIE));
    }

    private Optional<Account> withPassword(HttpRequest<?> request) {
        return joining.invited(JoinController.secret(request, cookies))
                .filter(account -> account.passwordHash() != null);
    }

    private Optional<AppSetup> setup(HttpRequest<?> request, Account account) {
        return request.getCookies()
                .findCookie(COOKIE)
                .flatMap(cookie -> cookies.open(COOKIE, cookie.getValue()))
                .filter(text -> text.startsWith(account.reference() + " "))
                .map(text -> new AppSetup(text.substring(text.indexOf(' ') + 1), account.email()));
    }

    private MutableHttpResponse<?> show(Texts t, AppSetup setup, List<FormError> errors, HttpStatus status) {
        FormPage form = FormPage.of(
                        t.say("identity.appSetup.title"),
                        List.of(),
                        "/invitation/app",
                        List.of(FieldView.of("code", t.say("identity.field.code"), "code", "one-time-code")
                                .hinting(t.say("identity.field.code.hint"))),
                        t.say("identity.appSetup.button"))
                .wrong(errors);
        return pages.render(
                        pages.plainFrame(t, form.heading(t), "/invitation/app").unlisted(),
                        new AppSetupPage(setup, form))
                .status(status);
    }
}
