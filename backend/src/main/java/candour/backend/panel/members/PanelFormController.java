package candour.backend.panel.members;

import candour.backend.area.Force;
import candour.backend.identity.SignedIn;
import candour.backend.panel.DescribePanel;
import candour.backend.panel.DescribingPanel;
import candour.backend.panel.Field;
import candour.backend.panel.Panel;
import candour.backend.panel.SentForm;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.StaffFrames;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.SummaryRow;
import io.micronaut.http.HttpResponse;
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

/// Opens panels and changes what is said about them. Where a colleague was quicker, both texts are shown.
@Controller("/staff/panels")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PanelFormController {
    private static final int CONFLICT = 409;

    private final StaffPanels panels;
    private final DescribingPanel describing;
    private final StaffFrames frames;

    PanelFormController(StaffPanels panels, DescribingPanel describing, StaffFrames frames) {
        this.panels = panels;
        this.describing = describing;
        this.frames = frames;
    }

    @Get("/new")
    HttpResponse<?> ask(SignedIn by, Texts t) {
        return fresh(by, t, PanelForm.empty(), List.of());
    }

    @Post("/new")
    HttpResponse<?> open(SignedIn by, Texts t, @Body @Nullable Map<String, Object> sent) {
        PanelForm form = new PanelForm(SentForm.of(sent));
        return switch (form.check(panels.areas(), t)) {
            case Checked.Wrong<DescribePanel> wrong -> fresh(by, t, form, wrong.errors());
            case Checked.Right<DescribePanel> right ->
                to(describing
                        .open(by, force(by, right.command()), right.command())
                        .value());
        };
    }

    @Get("/{panel}/change")
    HttpResponse<?> show(SignedIn by, Texts t, String panel) {
        Panel one = panels.get(by, panel);
        return form(by, t, one, PanelForm.of(one), List.of(), List.of());
    }

    @Post("/{panel}/change")
    HttpResponse<?> change(SignedIn by, Texts t, String panel, @Body @Nullable Map<String, Object> sent) {
        Panel one = panels.get(by, panel);
        PanelForm typed = new PanelForm(SentForm.of(sent));
        return switch (typed.check(panels.areas(), t)) {
            case Checked.Wrong<DescribePanel> wrong -> form(by, t, one, typed, wrong.errors(), List.of());
            case Checked.Right<DescribePanel> right -> save(by, t, one, typed, right.command());
        };
    }

    private HttpResponse<?> save(SignedIn by, Texts t, Panel panel, PanelForm typed, DescribePanel command) {
        if (command.seats() < panel.taken()) {
            String why = t.say("panel.form.seats.few", "n", panel.taken());
            return form(by, t, panel, typed, List.of(new FormError("seats", why)), List.of());
        }
        try {
            describing.change(by, panel, typed.sent().version(), command);
            return to(panel.reference().value());
        } catch (Stale stale) {
            List<FormError> errors = List.of(new FormError("name", t.say("panel.stale")));
            Panel now = panels.get(by, panel.reference().value());
            return form(by, t, now, typed, errors, said(now, t)).status(CONFLICT);
        }
    }

    /// What the panel says now, beside what was typed.
    private List<SummaryRow> said(Panel now, Texts t) {
        SentForm fields = PanelForm.of(now).sent();
        return List.of("name", "remit", "terms", "area", "cadence", "seats", "quorum", "age-from", "term").stream()
                .map(name -> SummaryRow.of(
                        t.say("panel.form." + name),
                        name.equals("area")
                                ? StaffPanels.named(panels.areas().get(now.areaCode()), t)
                                : fields.text(name)))
                .toList();
    }

    /// The force of the place, which must be one that the officer works for.
    private int force(SignedIn by, DescribePanel command) {
        Optional<Force> force =
                panels.areas().force(panels.areas().get(command.areaCode())).filter(one -> by.worksFor(one.slug()));
        return force.orElseThrow(NotAllowed::new).id();
    }

    private HttpResponse<?> fresh(SignedIn by, Texts t, PanelForm form, List<FormError> errors) {
        String title = t.say("panel.staff.new");
        String path = StaffPanelsController.PATH + "/new";
        PanelFormPage page = new PanelFormPage(by, title, path, "", fields(by, t, form), List.of(), errors);
        return frames.below(t, "panel.staff.panels", StaffPanelsController.PATH, title, path, errors, page);
    }

    private MutableHttpResponse<?> form(
            SignedIn by, Texts t, Panel panel, PanelForm typed, List<FormError> errors, List<SummaryRow> now) {
        String title = t.say("panel.staff.change", "panel", panel.name());
        String path = StaffPanelsController.PATH + "/" + panel.reference() + "/change";
        PanelFormPage page =
                new PanelFormPage(by, title, path, String.valueOf(panel.version()), fields(by, t, typed), now, errors);
        return frames.below(t, "panel.staff.panels", StaffPanelsController.PATH, title, path, errors, page);
    }

    private List<Field> fields(SignedIn by, Texts t, PanelForm form) {
        return form.fields(panels.places(by, form.place(panels.areas())), t);
    }

    private static HttpResponse<?> to(String panel) {
        return HttpResponse.seeOther(URI.create(StaffPanelsController.PATH + "/" + panel));
    }
}
