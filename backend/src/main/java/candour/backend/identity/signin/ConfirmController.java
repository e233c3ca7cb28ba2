package candour.backend.identity.signin;

import candour.backend.identity.FieldView;
import candour.backend.identity.FormPage;
import candour.backend.identity.SignedIn;
import candour.backend.identity.StaffSessions;
import candour.backend.identity.Throttle;
import candour.backend.identity.TypedForm;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.guard.SessionCookie;
import candour.backend.platform.web.guard.WayBack;
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

/// Asks for a one-time code anew before an act that needs one. Source: OWASP ASVS 5.0, 7.5.3.
@Controller("/staff/confirm")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ConfirmController {
    private final Confirming confirming;
    private final StaffSessions sessions;
    private final Pages pages;

    ConfirmController(Confirming confirming, StaffSessions sessions, Pages pages) {
        this.confirming = confirming;
        this.sessions = sessions;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(@Nullable @QueryValue String next, SignedIn by, Texts t) {
        return show(t, page(t, by, WayBack.of(next)));
    }

    @Post
    HttpResponse<?> take(@Body @Nullable Map<String, Object> body, SignedIn by, Texts t) {
        TypedForm form = TypedForm.of(body);
        WayBack next = WayBack.of(form.text(WayBack.FIELD));
        return switch (confirming.confirm(by, form.text("code"))) {
            case SignInOutcome.Right right ->
                HttpResponse.seeOther(URI.create(next.path()))
                        .cookie(SessionCookie.lasting(
                                SessionCookie.NAME, sessions.confirm(by).revealed()));
            case SignInOutcome.TooMany many ->
                refuse(t, by, next, "identity.code.tooMany")
                        .status(HttpStatus.TOO_MANY_REQUESTS)
                        .header("Retry-After", Long.toString(Throttle.WINDOW.toSeconds()));
            default -> refuse(t, by, next, "identity.second.app.wrong").status(HttpStatus.UNPROCESSABLE_ENTITY);
        };
    }

    private MutableHttpResponse<?> refuse(Texts t, SignedIn by, WayBack next, String key) {
        return show(t, page(t, by, next).wrong(List.of(new FormError("code", t.say(key)))));
    }

    private MutableHttpResponse<?> show(Texts t, FormPage page) {
        return pages.render(
                pages.plainFrame(t, page.heading(t), "/staff/confirm").unlisted(), page);
    }

    private static FormPage page(Texts t, SignedIn by, WayBack next) {
        return FormPage.of(
                        t.say("identity.confirm.title"),
                        List.of(t.say("identity.confirm.lead")),
                        "/staff/confirm",
                        List.of(FieldView.of("code", t.say("identity.field.code"), "code", "one-time-code")
                                .hinting(t.say("identity.field.code.hint"))),
                        t.say("identity.confirm.button"))
                .leadingTo(next.path())
                .by(by);
    }
}
