package candour.backend.meeting.planning;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.ChangingMeeting;
import candour.backend.meeting.ChangingOutcome;
import candour.backend.meeting.FormField;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingAccess;
import candour.backend.meeting.MeetingFormPage;
import candour.backend.meeting.MeetingFrames;
import candour.backend.meeting.MeetingWords;
import candour.backend.meeting.PlanMeeting;
import candour.backend.meeting.SentForm;
import candour.backend.platform.fault.Stale;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Moving a meeting and cancelling it. Why is asked, because everybody can read it.
@Controller("/staff/meetings/{meeting}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ChangeController {
    private static final String REASON = "reason";
    private static final int LONGEST_REASON = 500;

    private final MeetingAccess access;
    private final Proposing proposing;
    private final ChangingMeeting changing;
    private final MeetingFrames frames;
    private final Pages pages;

    ChangeController(
            MeetingAccess access, Proposing proposing, ChangingMeeting changing, MeetingFrames frames, Pages pages) {
        this.access = access;
        this.proposing = proposing;
        this.changing = changing;
        this.frames = frames;
        this.pages = pages;
    }

    @Get("/change")
    HttpResponse<?> ask(SignedIn by, Texts t, String meeting) {
        Meeting found = access.run(by, meeting).meeting();
        return change(by, t, found, PlanForm.of(found), "", List.of());
    }

    @Post("/change")
    HttpResponse<?> change(SignedIn by, Texts t, String meeting, @Body @Nullable Map<String, Object> sent) {
        Meeting found = access.run(by, meeting).meeting();
        SentForm form = SentForm.of(sent);
        PlanForm typed = PlanForm.of(form);
        String reason = form.text(REASON);
        List<FormError> errors = new ArrayList<>();
        @Nullable
        PlanMeeting command =
                switch (typed.check(t, proposing.now())) {
                    case Checked.Wrong<PlanMeeting> wrong -> {
                        errors.addAll(wrong.errors());
                        yield null;
                    }
                    case Checked.Right<PlanMeeting> right -> right.command();
                };
        checkReason(t, reason, errors);
        if (command == null || !errors.isEmpty()) {
            return change(by, t, found, typed, reason, errors).status(422);
        }
        try {
            return switch (changing.change(by, found, form.number("version"), command, reason, t.language())) {
                case ChangingOutcome.Changed changed -> done(found, "changed");
                case ChangingOutcome.NotPlannedAnyMore over -> done(found, "over");
                case ChangingOutcome.TooFewSeats few -> {
                    String words = t.say("meeting.plan.seats.few", "n", few.taken());
                    yield change(by, t, found, typed, reason, List.of(new FormError("seats", words)))
                            .status(422);
                }
            };
        } catch (Stale stale) {
            Meeting now = access.run(by, meeting).meeting();
            MeetingFormPage page = changePage(by, t, now, typed, reason, List.of(stale(t, "date")))
                    .beside(MeetingWords.when(t, now) + "\n" + MeetingWords.where(t, now) + "\n" + now.online());
            return show(t, now, page, "/change").status(409);
        }
    }

    @Get("/cancel")
    HttpResponse<?> askCancel(SignedIn by, Texts t, String meeting) {
        return cancel(t, access.run(by, meeting).meeting(), by, "", List.of());
    }

    @Post("/cancel")
    HttpResponse<?> cancel(SignedIn by, Texts t, String meeting, @Body @Nullable Map<String, Object> sent) {
        Meeting found = access.run(by, meeting).meeting();
        SentForm form = SentForm.of(sent);
        String reason = form.text(REASON);
        List<FormError> errors = new ArrayList<>();
        checkReason(t, reason, errors);
        if (!errors.isEmpty()) {
            return cancel(t, found, by, reason, errors).status(422);
        }
        try {
            return switch (changing.cancel(by, found, form.number("version"), reason, t.language())) {
                case ChangingOutcome.Changed changed -> done(found, "cancelled");
                case ChangingOutcome.NotPlannedAnyMore over -> done(found, "over");
                case ChangingOutcome.TooFewSeats few -> throw new IllegalStateException("seats do not matter");
            };
        } catch (Stale stale) {
            Meeting now = access.run(by, meeting).meeting();
            return cancel(t, now, by, reason, List.of(stale(t, REASON))).status(409);
        }
    }

    private static void checkReason(Texts t, String reason, List<FormError> errors) {
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            errors.add(new FormError(REASON, t.say("meeting.reason.missing", "n", LONGEST_REASON)));
        }
    }

    private static FormError stale(Texts t, String field) {
        return new FormError(field, t.say("meeting.stale"));
    }

    private MutableHttpResponse<?> change(
            SignedIn by, Texts t, Meeting meeting, PlanForm form, String reason, List<FormError> errors) {
        return show(t, meeting, changePage(by, t, meeting, form, reason, errors), "/change");
    }

    private static MeetingFormPage changePage(
            SignedIn by, Texts t, Meeting meeting, PlanForm form, String reason, List<FormError> errors) {
        List<FormField> fields = new ArrayList<>(form.fields(t));
        fields.add(reason(t, reason));
        return MeetingFormPage.of(
                        by,
                        t.say("meeting.move.title"),
                        meeting.staffPath() + "/change",
                        fields,
                        t.say("meeting.move.button"),
                        back(t, meeting))
                .saying(t.say("meeting.move.lead"))
                .version(meeting.version())
                .wrong(errors);
    }

    private MutableHttpResponse<?> cancel(
            Texts t, Meeting meeting, SignedIn by, String reason, List<FormError> errors) {
        MeetingFormPage page = MeetingFormPage.of(
                        by,
                        t.say("meeting.cancel.title"),
                        meeting.staffPath() + "/cancel",
                        List.of(reason(t, reason)),
                        t.say("meeting.cancel.button"),
                        back(t, meeting))
                .saying(MeetingWords.when(t, meeting), t.say("meeting.cancel.lead"))
                .version(meeting.version())
                .thatWarns()
                .wrong(errors);
        return show(t, meeting, page, "/cancel");
    }

    private MutableHttpResponse<?> show(Texts t, Meeting meeting, MeetingFormPage page, String end) {
        return pages.render(frames.staff(t, meeting, page.heading(t), end), page);
    }

    private static FormField reason(Texts t, String reason) {
        return FormField.of("area", REASON, t.say("meeting.reason"), t.say("meeting.reason.hint"), reason);
    }

    private static TextLink back(Texts t, Meeting meeting) {
        return new TextLink(MeetingWords.title(t, meeting), meeting.staffPath());
    }

    private static HttpResponse<?> done(Meeting meeting, String what) {
        return HttpResponse.seeOther(URI.create(meeting.staffPath() + "?done=" + what));
    }
}
