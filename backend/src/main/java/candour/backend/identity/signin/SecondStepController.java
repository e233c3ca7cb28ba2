package candour.backend.identity.signin;

import candour.backend.identity.FieldView;
import candour.backend.identity.FormPage;
import candour.backend.identity.SealedCookies;
import candour.backend.identity.SecondFactor;
import candour.backend.identity.StaffSessions;
import candour.backend.identity.Throttle;
import candour.backend.identity.TypedForm;
import candour.backend.platform.text.Texts;
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
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The second step of signing in: the code of the person's app, or a recovery code. Only here does a session begin,
/// always a new one.
@Controller("/sign-in")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SecondStepController {
    /// The cookie between the two steps.
    static final String COOKIE = "__Host-sign-in";

    /// How long the first step counts.
    static final Duration LIFE = Duration.ofMinutes(10);

    private final SigningIn signingIn;
    private final StaffSessions sessions;
    private final SealedCookies cookies;
    private final Pages pages;
    private final Clock clock;

    SecondStepController(SigningIn signingIn, StaffSessions sessions, SealedCookies cookies, Pages pages, Clock clock) {
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.cookies = cookies;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/code")
    HttpResponse<?> askCode(HttpRequest<?> request, Texts t) {
        return ask(request, t, SecondFactor.Kind.APP);
    }

    @Get("/recovery")
    HttpResponse<?> askRecovery(HttpRequest<?> request, Texts t) {
        return ask(request, t, SecondFactor.Kind.RECOVERY);
    }

    @Post("/code")
    HttpResponse<?> takeCode(@Body @Nullable Map<String, Object> body, HttpRequest<?> request, Texts t) {
        return take(TypedForm.of(body), request, t, SecondFactor.Kind.APP);
    }

    @Post("/recovery")
    HttpResponse<?> takeRecovery(@Body @Nullable Map<String, Object> body, HttpRequest<?> request, Texts t) {
        return take(TypedForm.of(body), request, t, SecondFactor.Kind.RECOVERY);
    }

    private HttpResponse<?> ask(HttpRequest<?> request, Texts t, SecondFactor.Kind kind) {
        return pending(request).isEmpty() ? startAgain() : show(t, page(t, kind), HttpStatus.OK);
    }

    private HttpResponse<?> take(TypedForm form, HttpRequest<?> request, Texts t, SecondFactor.Kind kind) {
        Optional<PendingSignIn> pending = pending(request);
        if (pending.isEmpty()) {
            return startAgain();
        }
        return switch (signingIn.signIn(pending.get(), form.text("code"), kind)) {
            case SignInOutcome.Right right ->
                HttpResponse.seeOther(URI.create(pending.get().next().path()))
                        .cookie(SessionCookie.lasting(
                                SessionCookie.NAME,
                                sessions.begin(right.account(), pending.get().byMail())
                                        .revealed()))
                        .cookie(SessionCookie.ended(COOKIE));
            case SignInOutcome.TooMany many ->
                refuse(t, kind, "identity.code.tooMany", HttpStatus.TOO_MANY_REQUESTS)
                        .header("Retry-After", Long.toString(Throttle.WINDOW.toSeconds()));
            case SignInOutcome.Wrong wrong ->
                refuse(t, kind, "identity.second." + kind.word() + ".wrong", HttpStatus.UNPROCESSABLE_ENTITY);
            case SignInOutcome.Busy busy -> refuse(t, kind, "identity.signIn.busy", HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private MutableHttpResponse<?> refuse(Texts t, SecondFactor.Kind kind, String key, HttpStatus status) {
        return show(t, page(t, kind).wrong(List.of(new FormError("code", t.say(key)))), status);
    }

    private MutableHttpResponse<?> show(Texts t, FormPage page, HttpStatus status) {
        return pages.render(pages.plainFrame(t, page.heading(t), page.action()).unlisted(), page)
                .status(status);
    }

    private Optional<PendingSignIn> pending(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(COOKIE)
                .flatMap(cookie -> cookies.open(COOKIE, cookie.getValue()))
                .flatMap(PendingSignIn::read)
                .filter(found -> found.until().isAfter(clock.instant()));
    }

    private static HttpResponse<?> startAgain() {
        return HttpResponse.seeOther(URI.create("/sign-in"));
    }

    private static FormPage page(Texts t, SecondFactor.Kind kind) {
        boolean app = kind == SecondFactor.Kind.APP;
        String key = "identity.second." + kind.word();
        FieldView field = app
                ? FieldView.of("code", t.say("identity.field.code"), "code", "one-time-code")
                        .hinting(t.say("identity.field.code.hint"))
                : FieldView.of("code", t.say("identity.field.recovery"), "text", "off")
                        .hinting(t.say("identity.field.recovery.hint"));
        return FormPage.of(
                        t.say(key + ".title"),
                        List.of(t.say(key + ".lead")),
                        app ? "/sign-in/code" : "/sign-in/recovery",
                        List.of(field),
                        t.say("identity.signIn.button"))
                .linking(
                        app
                                ? new TextLink(t.say("identity.second.app.recovery"), "/sign-in/recovery")
                                : new TextLink(t.say("identity.second.recovery.app"), "/sign-in/code"));
    }
}
