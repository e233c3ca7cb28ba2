package candour.backend.meeting.planning;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingAccess;
import candour.backend.meeting.MeetingFormPage;
import candour.backend.meeting.MeetingFrames;
import candour.backend.meeting.PlanMeeting;
import candour.backend.meeting.PlanningMeeting;
import candour.backend.meeting.SentForm;
import candour.backend.meeting.UsualItems;
import candour.backend.panel.Panel;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
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

/// Planning a meeting of a panel, at the time its cadence proposes or at another.
@Controller("/staff/meetings/plan/{panel}")
class PlanController {
    private final MeetingAccess access;
    private final Proposing proposing;
    private final PlanningMeeting planning;
    private final MeetingFrames frames;
    private final Pages pages;

    PlanController(
            MeetingAccess access, Proposing proposing, PlanningMeeting planning, MeetingFrames frames, Pages pages) {
        this.access = access;
        this.proposing = proposing;
        this.planning = planning;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(SignedIn by, Texts t, String panel) {
        Panel found = open(by, panel);
        return show(by, t, found, proposing.form(found), List.of());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> plan(SignedIn by, Texts t, String panel, @Body @Nullable Map<String, Object> sent) {
        Panel found = open(by, panel);
        PlanForm form = PlanForm.of(SentForm.of(sent));
        return switch (form.check(t, proposing.now())) {
            case Checked.Wrong<PlanMeeting> wrong ->
                show(by, t, found, form, wrong.errors()).status(422);
            case Checked.Right<PlanMeeting> right -> {
                Meeting meeting = planning.plan(by, found, right.command(), UsualItems.all(t));
                yield HttpResponse.seeOther(URI.create(meeting.staffPath() + "?done=planned"));
            }
        };
    }

    private Panel open(SignedIn by, String reference) {
        Panel panel = access.runPanel(by, reference);
        if (!panel.isOpen()) {
            throw new NotAllowed();
        }
        return panel;
    }

    private MutableHttpResponse<?> show(SignedIn by, Texts t, Panel panel, PlanForm form, List<FormError> errors) {
        String path = "/staff/meetings/plan/" + panel.reference();
        MeetingFormPage page = MeetingFormPage.of(
                        by,
                        t.say("meeting.plan.title"),
                        path,
                        form.fields(t),
                        t.say("meeting.plan.button"),
                        new TextLink(t.say("meeting.list.title"), "/staff/meetings"))
                .saying(panel.name(), t.say("meeting.plan.lead", "n", panel.cadenceMonths()))
                .wrong(errors);
        return pages.render(
                frames.list(t, page.heading(t), path).under(t.say("meeting.list.title"), "/staff/meetings"), page);
    }
}
