package candour.backend.identity.me;

import candour.backend.identity.Account;
import candour.backend.identity.AccountRepository;
import candour.backend.identity.FieldView;
import candour.backend.identity.FormPage;
import candour.backend.identity.NewPasswordForm;
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
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Changes one's own password. Whoever came in by a link in a mail is not asked for the old one: it may be forgotten,
/// and the mailbox and the app have been proved.
@Controller("/staff/me/password")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class OwnPasswordController {
    private final AccountRepository accounts;
    private final ChangingPassword changing;
    private final Pages pages;

    OwnPasswordController(AccountRepository accounts, ChangingPassword changing, Pages pages) {
        this.accounts = accounts;
        this.changing = changing;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(SignedIn by, Texts t) {
        return show(t, page(t, by));
    }

    @Post
    HttpResponse<?> take(@Body @Nullable Map<String, Object> body, SignedIn by, Texts t) {
        TypedForm form = TypedForm.of(body);
        Account own = accounts.findByReference(by.reference()).orElseThrow();
        Checked<String> checked = NewPasswordForm.of(form).check(t, own, changing.passwords());
        return switch (checked) {
            case Checked.Wrong<String> wrong ->
                show(t, page(t, by).wrong(wrong.errors())).status(HttpStatus.UNPROCESSABLE_ENTITY);
            case Checked.Right<String> right ->
                switch (changing.change(by, own, form.exact("password"), right.command(), t.language())) {
                    case CHANGED -> HttpResponse.seeOther(URI.create("/staff/me?done=password"));
                    case WRONG -> refuse(t, by, "identity.me.password.wrong", HttpStatus.UNPROCESSABLE_ENTITY);
                    case TOO_MANY -> refuse(t, by, "identity.code.tooMany", HttpStatus.TOO_MANY_REQUESTS);
                    case BUSY -> refuse(t, by, "identity.signIn.busy", HttpStatus.SERVICE_UNAVAILABLE);
                };
        };
    }

    private HttpResponse<?> refuse(Texts t, SignedIn by, String key, HttpStatus status) {
        return show(t, page(t, by).wrong(List.of(new FormError("password", t.say(key)))))
                .status(status);
    }

    private MutableHttpResponse<?> show(Texts t, FormPage page) {
        return pages.render(
                pages.plainFrame(t, page.heading(t), "/staff/me/password")
                        .unlisted()
                        .under(t.say("identity.home.title"), "/staff")
                        .under(t.say("identity.me.title"), "/staff/me"),
                page);
    }

    private FormPage page(Texts t, SignedIn by) {
        List<FieldView> fields = new ArrayList<>();
        if (!changing.isByMail(by)) {
            fields.add(FieldView.of("password", t.say("identity.field.oldPassword"), "password", "current-password"));
        }
        fields.addAll(NewPasswordForm.fields(t));
        return FormPage.of(
                        t.say("identity.me.password.title"),
                        List.of(t.say("identity.me.password.lead")),
                        "/staff/me/password",
                        fields,
                        t.say("identity.me.password.button"))
                .by(by);
    }
}
