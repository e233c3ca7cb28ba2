package candour.backend.identity.signin;

import candour.backend.identity.FieldView;
import candour.backend.identity.FormPage;
import candour.backend.identity.SealedCookies;
import candour.backend.identity.Throttle;
import candour.backend.identity.TypedForm;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.TextLink;
import candour.backend.platform.web.guard.SessionCookie;
import candour.backend.platform.web.guard.WayBack;
import candour.backend.platform.web.limit.Sources;
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
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The first step of signing in: mail and password.
@Controller("/sign-in")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SignInController {
    private final CheckingPassword passwords;
    private final SealedCookies cookies;
    private final Sources sources;
    private final Pages pages;
    private final Clock clock;

    SignInController(CheckingPassword passwords, SealedCookies cookies, Sources sources, Pages pages, Clock clock) {
        this.passwords = passwords;
        this.cookies = cookies;
        this.sources = sources;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> ask(@Nullable @QueryValue String next, Texts t) {
        return show(t, page(t, "", WayBack.of(next)), HttpStatus.OK);
    }

    @Post
    HttpResponse<?> take(@Body @Nullable Map<String, Object> body, HttpRequest<?> request, Texts t) {
        TypedForm form = TypedForm.of(body);
        WayBack next = WayBack.of(form.text(WayBack.FIELD));
        String email = form.text("email");
        FormPage again = page(t, email, next);
        return switch (passwords.check(
                email, form.exact("password"), sources.of(request).network())) {
            case SignInOutcome.Right right -> {
                PendingSignIn pending = PendingSignIn.byPassword(
                        right.account().reference(), clock.instant().plus(SecondStepController.LIFE), next);
                yield HttpResponse.seeOther(URI.create("/sign-in/code"))
                        .cookie(SessionCookie.lasting(
                                SecondStepController.COOKIE,
                                cookies.seal(SecondStepController.COOKIE, pending.written())));
            }
            case SignInOutcome.Wrong wrong ->
                refuse(t, again, "identity.signIn.wrong", HttpStatus.UNPROCESSABLE_ENTITY);
            case SignInOutcome.TooMany many ->
                refuse(t, again, "identity.signIn.tooMany", HttpStatus.TOO_MANY_REQUESTS)
                        .header("Retry-After", Long.toString(Throttle.WINDOW.toSeconds()));
            case SignInOutcome.Busy busy ->
                refuse(t, again, "identity.signIn.busy", HttpStatus.SERVICE_UNAVAILABLE)
                        .header("Retry-After", "30");
        };
    }

    private MutableHttpResponse<?> refuse(Texts t, FormPage page, String key, HttpStatus status) {
        return show(t, page.wrong(List.of(new FormError("email", t.say(key)))), status);
    }

    private MutableHttpResponse<?> show(Texts t, FormPage page, HttpStatus status) {
        return pages.render(pages.plainFrame(t, page.heading(t), "/sign-in").unlisted(), page)
                .status(status);
    }

    private static FormPage page(Texts t, String email, WayBack next) {
        return FormPage.of(
                        t.say("identity.signIn.title"),
                        List.of(t.say("identity.signIn.lead")),
                        "/sign-in",
                        List.of(
                                FieldView.of("email", t.say("identity.field.email"), "email", "username")
                                        .holding(email),
                                FieldView.of(
                                        "password", t.say("identity.field.password"), "password", "current-password")),
                        t.say("identity.signIn.button"))
                .leadingTo(next.path())
                .linking(new TextLink(t.say("identity.signIn.byMail"), "/sign-in/link"));
    }
}
