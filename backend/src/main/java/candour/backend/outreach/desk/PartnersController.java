package candour.backend.outreach.desk;

import candour.backend.identity.SignedIn;
import candour.backend.identity.TypedForm;
import candour.backend.outreach.KeepingPartner;
import candour.backend.outreach.KeepingPartner.KeepPartner;
import candour.backend.outreach.OwnOutreach;
import candour.backend.outreach.Partner;
import candour.backend.outreach.PartnerRepository;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.TableView;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The directory of partner organisations.
@Controller("/staff/partners")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PartnersController {
    private static final String PATH = "/staff/partners";
    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final OwnOutreach own;
    private final PartnerRepository partners;
    private final KeepingPartner keeping;
    private final DeskPages frames;
    private final Pages pages;

    PartnersController(
            OwnOutreach own, PartnerRepository partners, KeepingPartner keeping, DeskPages frames, Pages pages) {
        this.own = own;
        this.partners = partners;
        this.keeping = keeping;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(SignedIn by, Texts t) {
        boolean writes = OwnOutreach.writes(by);
        List<TableView.Row> rows = partners.list(own.force(by).id()).stream()
                .map(one -> new TableView.Row(
                        List.of(
                                one.name(),
                                one.groups().isEmpty()
                                        ? t.say("outreach.everybody")
                                        : ActivityWords.groups(one.groups(), t),
                                t.say(one.namedInPublic() ? "outreach.yes" : "outreach.no"),
                                t.say(one.current() ? "outreach.yes" : "outreach.no")),
                        writes ? PATH + "/" + one.reference() : ""))
                .toList();
        TableView table = TableView.of(
                "partners",
                t.say("outreach.partners.title"),
                List.of(
                        TableView.Column.words(t.say("outreach.partner.name")),
                        TableView.Column.words(t.say("outreach.partner.serves")),
                        TableView.Column.words(t.say("outreach.partner.public.short")),
                        TableView.Column.words(t.say("outreach.partner.current.short"))),
                rows);
        return pages.render(
                frames.frame(t, t.say("outreach.partners.title"), PATH, List.of()),
                new PartnersPage(by, writes, table));
    }

    @Get("/new")
    HttpResponse<?> start(SignedIn by, Texts t) {
        return show(by, t, null, FormAnswers.EMPTY, OK);
    }

    @Post("/new")
    HttpResponse<?> add(SignedIn by, Texts t, @Body @Nullable Map<String, Object> body) {
        FormAnswers form = PartnerForm.sent(TypedForm.of(body));
        return switch (PartnerForm.check(form, t)) {
            case Checked.Wrong<KeepPartner> wrong -> show(by, t, null, form.wrong(wrong.errors()), UNPROCESSABLE);
            case Checked.Right<KeepPartner> right -> {
                keeping.add(by, right.command());
                yield HttpResponse.seeOther(URI.create(PATH));
            }
        };
    }

    @Get("/{reference}")
    HttpResponse<?> open(SignedIn by, Texts t, String reference) {
        Partner partner = own.partner(by, reference);
        return show(by, t, partner, PartnerForm.of(partner), OK);
    }

    @Post("/{reference}")
    HttpResponse<?> change(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> body) {
        Partner partner = own.partner(by, reference);
        TypedForm typed = TypedForm.of(body);
        FormAnswers form = PartnerForm.sent(typed);
        return switch (PartnerForm.check(form, t)) {
            case Checked.Wrong<KeepPartner> wrong -> show(by, t, partner, form.wrong(wrong.errors()), UNPROCESSABLE);
            case Checked.Right<KeepPartner> right -> {
                try {
                    keeping.change(by, partner, ActivityController.version(typed), right.command());
                } catch (Stale stale) {
                    FormAnswers told = form.wrong(List.of(new FormError(PartnerForm.NAME, t.say("outreach.stale"))));
                    yield show(by, t, own.partner(by, reference), told, CONFLICT);
                }
                yield HttpResponse.seeOther(URI.create(PATH));
            }
        };
    }

    private HttpResponse<?> show(SignedIn by, Texts t, @Nullable Partner partner, FormAnswers form, int status) {
        PartnerFormPage page = new PartnerFormPage(
                by,
                t.say(partner == null ? "outreach.partner.new" : "outreach.partner.change"),
                PATH + "/" + (partner == null ? "new" : partner.reference()),
                form,
                ActivityChoices.groups(t),
                partner == null ? 0 : partner.version());
        Frame frame = frames.frame(t, page.title(), page.action(), form.errors())
                .under(t.say("outreach.partners.title"), PATH);
        return pages.render(frame, page).status(status);
    }
}
