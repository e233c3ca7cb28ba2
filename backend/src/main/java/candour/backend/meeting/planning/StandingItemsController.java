package candour.backend.meeting.planning;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.AgendaRepository;
import candour.backend.meeting.FormField;
import candour.backend.meeting.MeetingAccess;
import candour.backend.meeting.MeetingFormPage;
import candour.backend.meeting.MeetingFrames;
import candour.backend.meeting.SentForm;
import candour.backend.meeting.SettingAgenda;
import candour.backend.meeting.UsualItems;
import candour.backend.panel.Panel;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.TextLink;
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
import org.jspecify.annotations.Nullable;

/// What every new meeting of a panel begins with.
@Controller("/staff/meetings/standing/{panel}")
class StandingItemsController {
    private static final String ITEMS = "items";

    private final MeetingAccess access;
    private final SettingAgenda setting;
    private final AgendaRepository agendas;
    private final MeetingFrames frames;
    private final Pages pages;

    StandingItemsController(
            MeetingAccess access, SettingAgenda setting, AgendaRepository agendas, MeetingFrames frames, Pages pages) {
        this.access = access;
        this.setting = setting;
        this.agendas = agendas;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(SignedIn by, Texts t, String panel) {
        Panel found = access.runPanel(by, panel);
        List<String> items = agendas.listStanding(found.id()).stream()
                .map(item -> UsualItems.in(t, item))
                .toList();
        return show(by, t, found, String.join("\n", items.isEmpty() ? UsualItems.all(t) : items), List.of());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> set(SignedIn by, Texts t, String panel, @Body @Nullable Map<String, Object> sent) {
        Panel found = access.runPanel(by, panel);
        String typed = SentForm.of(sent).text(ITEMS);
        List<FormError> errors = AgendaController.errors(t, typed);
        if (!errors.isEmpty()) {
            return show(by, t, found, typed, errors).status(422);
        }
        setting.setStanding(by, found, AgendaController.lines(typed));
        return HttpResponse.seeOther(URI.create("/staff/meetings"));
    }

    private MutableHttpResponse<?> show(SignedIn by, Texts t, Panel panel, String typed, List<FormError> errors) {
        String path = "/staff/meetings/standing/" + panel.reference();
        MeetingFormPage page = MeetingFormPage.of(
                        by,
                        t.say("meeting.standing.title"),
                        path,
                        List.of(FormField.of(
                                "area", ITEMS, t.say("meeting.standing.items"), t.say("meeting.agenda.hint"), typed)),
                        t.say("meeting.standing.button"),
                        new TextLink(t.say("meeting.list.title"), "/staff/meetings"))
                .saying(panel.name())
                .wrong(errors);
        return pages.render(
                frames.list(t, page.heading(t), path).under(t.say("meeting.list.title"), "/staff/meetings"), page);
    }
}
