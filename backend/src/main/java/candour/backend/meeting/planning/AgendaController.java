package candour.backend.meeting.planning;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.AgendaRepository;
import candour.backend.meeting.FormField;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingAccess;
import candour.backend.meeting.MeetingFormPage;
import candour.backend.meeting.MeetingFrames;
import candour.backend.meeting.MeetingPart;
import candour.backend.meeting.MeetingWords;
import candour.backend.meeting.OpenedMeeting;
import candour.backend.meeting.SentForm;
import candour.backend.meeting.SettingAgenda;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.fault.Stale;
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

/// What a meeting talks about: set by those who run it, one item a line, and suggested by members.
@Controller("/staff/meetings/{meeting}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class AgendaController {
    private static final String ITEMS = "items";
    private static final String ITEM = "item";

    private final MeetingAccess access;
    private final SettingAgenda setting;
    private final AgendaRepository agendas;
    private final MeetingFrames frames;
    private final Pages pages;

    AgendaController(
            MeetingAccess access, SettingAgenda setting, AgendaRepository agendas, MeetingFrames frames, Pages pages) {
        this.access = access;
        this.setting = setting;
        this.agendas = agendas;
        this.frames = frames;
        this.pages = pages;
    }

    @Get("/agenda")
    HttpResponse<?> ask(SignedIn by, Texts t, String meeting) {
        Meeting found = access.run(by, meeting).meeting();
        return show(t, found, page(by, t, found, written(found, t), List.of()), "/agenda");
    }

    @Post("/agenda")
    HttpResponse<?> set(SignedIn by, Texts t, String meeting, @Body @Nullable Map<String, Object> sent) {
        Meeting found = access.run(by, meeting).meeting();
        SentForm form = SentForm.of(sent);
        String typed = form.text(ITEMS);
        List<FormError> errors = errors(t, typed);
        if (!errors.isEmpty()) {
            return show(t, found, page(by, t, found, typed, errors), "/agenda").status(422);
        }
        try {
            setting.set(by, found, form.number("version"), lines(typed));
            return back(found, "agenda");
        } catch (Stale stale) {
            Meeting now = access.run(by, meeting).meeting();
            MeetingFormPage page = page(by, t, now, typed, List.of(new FormError(ITEMS, t.say("meeting.stale"))))
                    .beside(written(now, t));
            return show(t, now, page, "/agenda").status(409);
        }
    }

    @Get("/suggest")
    HttpResponse<?> askSuggestion(SignedIn by, Texts t, String meeting) {
        return suggest(by, t, member(by, meeting), "", List.of());
    }

    @Post("/suggest")
    HttpResponse<?> suggest(SignedIn by, Texts t, String meeting, @Body @Nullable Map<String, Object> sent) {
        Meeting found = member(by, meeting);
        String typed = SentForm.of(sent).text(ITEM).replace('\n', ' ');
        if (typed.isEmpty() || typed.length() > SettingAgenda.LONGEST) {
            String words = t.say("meeting.suggest.missing", "n", SettingAgenda.LONGEST);
            return suggest(by, t, found, typed, List.of(new FormError(ITEM, words)))
                    .status(422);
        }
        if (!setting.suggest(by, found, typed)) {
            List<FormError> errors = List.of(new FormError(ITEM, t.say("meeting.suggest.many")));
            return suggest(by, t, found, typed, errors).status(422);
        }
        return back(found, "suggested");
    }

    @Post("/suggestions")
    HttpResponse<?> decide(SignedIn by, String meeting, @Body @Nullable Map<String, Object> sent) {
        Meeting found = access.run(by, meeting).meeting();
        SentForm form = SentForm.of(sent);
        setting.decide(by, found, form.number(ITEM), form.has("agree"));
        return back(found, "decided");
    }

    /// Lines with something in them.
    static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static List<FormError> errors(Texts t, String typed) {
        List<String> lines = lines(typed);
        if (lines.isEmpty() || lines.size() > SettingAgenda.MOST) {
            return List.of(new FormError(ITEMS, t.say("meeting.agenda.missing", "n", SettingAgenda.MOST)));
        }
        return lines.stream().anyMatch(line -> line.length() > SettingAgenda.LONGEST)
                ? List.of(new FormError(ITEMS, t.say("meeting.agenda.long", "n", SettingAgenda.LONGEST)))
                : List.of();
    }

    private Meeting member(SignedIn by, String reference) {
        OpenedMeeting opened = access.open(by, reference);
        if (opened.part() != MeetingPart.TAKES_PART && !opened.runs()) {
            throw new NotAllowed();
        }
        return opened.meeting();
    }

    private String written(Meeting meeting, Texts t) {
        return String.join(
                "\n",
                agendas.listAgreed(meeting.id()).stream()
                        .map(item -> item.title(t))
                        .toList());
    }

    private static MeetingFormPage page(SignedIn by, Texts t, Meeting meeting, String typed, List<FormError> errors) {
        return MeetingFormPage.of(
                        by,
                        t.say("meeting.agenda.title"),
                        meeting.staffPath() + "/agenda",
                        List.of(FormField.of(
                                "area", ITEMS, t.say("meeting.agenda.items"), t.say("meeting.agenda.hint"), typed)),
                        t.say("meeting.agenda.button"),
                        new TextLink(MeetingWords.title(t, meeting), meeting.staffPath()))
                .version(meeting.version())
                .wrong(errors);
    }

    private MutableHttpResponse<?> suggest(
            SignedIn by, Texts t, Meeting meeting, String typed, List<FormError> errors) {
        MeetingFormPage page = MeetingFormPage.of(
                        by,
                        t.say("meeting.suggest.title"),
                        meeting.staffPath() + "/suggest",
                        List.of(FormField.of(
                                "text", ITEM, t.say("meeting.suggest.item"), t.say("meeting.suggest.hint"), typed)),
                        t.say("meeting.suggest.button"),
                        new TextLink(MeetingWords.title(t, meeting), meeting.staffPath()))
                .wrong(errors);
        return show(t, meeting, page, "/suggest");
    }

    private MutableHttpResponse<?> show(Texts t, Meeting meeting, MeetingFormPage page, String end) {
        return pages.render(frames.staff(t, meeting, page.heading(t), end), page);
    }

    private static HttpResponse<?> back(Meeting meeting, String what) {
        return HttpResponse.seeOther(URI.create(meeting.staffPath() + "?done=" + what));
    }
}
