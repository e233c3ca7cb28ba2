package candour.backend.identity.signin;

import candour.backend.identity.AccountLinks;
import candour.backend.identity.FieldView;
import candour.backend.identity.FormPage;
import candour.backend.identity.MessagePage;
import candour.backend.identity.SealedCookies;
import candour.backend.identity.Throttle;
import candour.backend.identity.TypedForm;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.TextLink;
import candour.backend.platform.web.guard.SessionCookie;
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
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The way in by a link sent to the person's mailbox, in place of the password. The link does not stay in the address:
/// opening it leads on at once, and it is used up only when the code of the app was right, so that programs that look
/// into mail do no harm.
@Controller("/sign-in/link")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SignInLinkController {
    private final AskingForLink asking;
    private final AccountLinks links;
    private final SealedCookies cookies;
    private final Sources sources;
    private final Pages pages;

    SignInLinkController(
            AskingForLink asking, AccountLinks links, SealedCookies cookies, Sources sources, Pages pages) {
        this.asking = asking;
        this.links = links;
        this.cookies = cookies;
        this.sources = sources;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(Texts t) {
        return show(t, page(t), HttpStatus.OK);
    }

    @Post
    HttpResponse<?> take(@Body @Nullable Map<String, Object> body, HttpRequest<?> request, Texts t) {
        String email = TypedForm.of(body).text("email");
        if (email.isEmpty()) {
            List<FormError> errors = List.of(new FormError("email", t.say("identity.field.email.missing")));
            return show(t, page(t).wrong(errors), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        if (!asking.ask(email, sources.of(request).network(), t.language())) {
            List<FormError> errors = List.of(new FormError("email", t.say("identity.code.tooMany")));
            return show(t, page(t).wrong(errors), HttpStatus.TOO_MANY_REQUESTS)
                    .header("Retry-After", Long.toString(Throttle.WINDOW.toSeconds()));
        }
        return HttpResponse.seeOther(URI.create("/sign-in/link/sent"));
    }

    @Get("/sent")
    HttpResponse<?> sent(Texts t) {
        return show(
                t,
                new MessagePage(
                        t.say("identity.link.sent.title"),
                        List.of(t.say("identity.link.sent.lead"), t.say("identity.link.sent.more")),
                        List.of(new TextLink(t.say("identity.link.sent.again"), "/sign-in/link"))),
                HttpStatus.OK);
    }

    @Get("/{secret}")
    HttpResponse<?> open(String secret, Texts t) {
        return links.find(secret, AccountLinks.Purpose.SIGN_IN)
                .<HttpResponse<?>>map(account -> {
                    PendingSignIn pending = asking.opened(account, secret);
                    return HttpResponse.seeOther(URI.create("/sign-in/code"))
                            .header("Referrer-Policy", "no-referrer")
                            .cookie(SessionCookie.lasting(
                                    SecondStepController.COOKIE,
                                    cookies.seal(SecondStepController.COOKIE, pending.written())));
                })
                .orElseGet(() -> show(
                        t,
                        new MessagePage(
                                t.say("identity.link.dead.title"),
                                List.of(t.say("identity.link.dead.lead")),
                                List.of(new TextLink(t.say("identity.link.sent.again"), "/sign-in/link"))),
                        HttpStatus.GONE));
    }

    private MutableHttpResponse<?> show(Texts t, Page page, HttpStatus status) {
        String title = page instanceof FormPage form ? form.heading(t) : t.say("identity.link.title");
        return pages.render(pages.plainFrame(t, title, "/sign-in/link").unlisted(), page)
                .status(status);
    }

    private static FormPage page(Texts t) {
        return FormPage.of(
                        t.say("identity.link.title"),
                        List.of(t.say("identity.link.lead")),
                        "/sign-in/link",
                        List.of(FieldView.of("email", t.say("identity.field.email"), "email", "username")),
                        t.say("identity.link.button"))
                .linking(new TextLink(t.say("identity.link.password"), "/sign-in"));
    }
}
