package candour.backend.identity.me;

import candour.backend.identity.Account;
import candour.backend.identity.AccountRepository;
import candour.backend.identity.ShownCodes;
import candour.backend.identity.SignedIn;
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

/// Makes recovery codes and shows them until the person says that they are saved.
@Controller("/staff/me/codes")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RecoveryCodesController {
    private final AccountRepository accounts;
    private final CaringForAccount caring;
    private final ShownCodes shown;
    private final Pages pages;

    RecoveryCodesController(AccountRepository accounts, CaringForAccount caring, ShownCodes shown, Pages pages) {
        this.accounts = accounts;
        this.caring = caring;
        this.shown = shown;
        this.pages = pages;
    }

    @Post("/new")
    HttpResponse<?> make(SignedIn by, Texts t) {
        Account own = accounts.findByReference(by.reference()).orElseThrow();
        List<String> fresh = caring.newCodes(by, own, t.language());
        return HttpResponse.seeOther(URI.create("/staff/me/codes"))
                .cookie(SessionCookie.lasting(ShownCodes.COOKIE, shown.seal(own, fresh)));
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, SignedIn by, Texts t) {
        return codes(request, by)
                .<HttpResponse<?>>map(codes -> page(t, by, codes, List.of()))
                .orElseGet(() -> HttpResponse.seeOther(URI.create("/staff/me")));
    }

    @Post
    HttpResponse<?> saved(@Body @Nullable Map<String, Object> body, HttpRequest<?> request, SignedIn by, Texts t) {
        boolean said = !TypedForm.of(body).text("saved").isEmpty();
        Optional<List<String>> codes = codes(request, by);
        if (!said && codes.isPresent()) {
            List<FormError> errors = List.of(new FormError("saved", t.say("identity.codes.notSaved")));
            return page(t, by, codes.get(), errors).status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return HttpResponse.seeOther(URI.create("/staff")).cookie(SessionCookie.ended(ShownCodes.COOKIE));
    }

    private Optional<List<String>> codes(HttpRequest<?> request, SignedIn by) {
        return request.getCookies().findCookie(ShownCodes.COOKIE).flatMap(cookie -> shown.open(cookie.getValue(), by));
    }

    private MutableHttpResponse<?> page(Texts t, SignedIn by, List<String> codes, List<FormError> errors) {
        String title = t.say("identity.codes.title");
        return pages.render(
                pages.plainFrame(t, title, "/staff/me/codes").unlisted(),
                new RecoveryCodesPage(title, codes, by.formToken(), errors));
    }
}
