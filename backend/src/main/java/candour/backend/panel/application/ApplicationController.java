package candour.backend.panel.application;

import candour.backend.identity.SignedIn;
import candour.backend.panel.MemberRole;
import candour.backend.panel.SeatOutcome;
import candour.backend.panel.SentForm;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.StaffFrames;
import candour.backend.platform.web.component.FormError;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An application before a panel officer, and what they decide. What was typed is never lost, not when a colleague was
/// quicker either.
@Controller("/staff/applications/{application}")
class ApplicationController {
    private static final int LONGEST = 2000;
    private static final int CONFLICT = 409;

    private final Applications applications;
    private final Deciding deciding;
    private final Appointing appointing;
    private final ApplicationPages words;
    private final StaffFrames frames;

    ApplicationController(
            Applications applications,
            Deciding deciding,
            Appointing appointing,
            ApplicationPages words,
            StaffFrames frames) {
        this.applications = applications;
        this.deciding = deciding;
        this.appointing = appointing;
        this.words = words;
        this.frames = frames;
    }

    @Get
    HttpResponse<?> show(SignedIn by, Texts t, String application) {
        return page(by, t, application, SentForm.of(null), List.of());
    }

    @Post("/decide")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(SignedIn by, Texts t, String application, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        Optional<ApplicationStatus> to = Arrays.stream(ApplicationStatus.values())
                .filter(status -> status != ApplicationStatus.APPOINTED)
                .filter(status -> status.word().equals(form.text("decision")))
                .findFirst();
        List<FormError> errors = new ArrayList<>();
        if (to.isEmpty()) {
            errors.add(new FormError("decision", t.say("panel.decide.missing")));
        }
        if (form.text("words").isEmpty() || form.text("words").length() > LONGEST) {
            errors.add(new FormError("words", t.say("panel.decide.words.missing", "n", LONGEST)));
        }
        if (!errors.isEmpty() || to.isEmpty()) {
            return page(by, t, application, form, errors);
        }
        try {
            deciding.decide(by, id(application), form.version(), to.get(), form.text("words"));
            return done();
        } catch (Stale stale) {
            return stale(by, t, application, form, "decision");
        }
    }

    @Post("/appoint")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> appoint(SignedIn by, Texts t, String application, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        Optional<MemberRole> role = Arrays.stream(MemberRole.values())
                .filter(one -> one.word().equals(form.text("role")))
                .findFirst();
        List<FormError> errors = wrongToAppoint(t, form, role.isPresent());
        if (!errors.isEmpty()) {
            return page(by, t, application, form, errors);
        }
        AppointApplicant command = new AppointApplicant(
                id(application),
                form.version(),
                form.text("email"),
                role.orElseThrow(),
                form.day("from").orElseThrow(),
                form.day("until").orElseThrow(),
                form.text("welcome"));
        try {
            return answered(by, t, application, form, appointing.appoint(by, command));
        } catch (Stale stale) {
            return stale(by, t, application, form, "email");
        }
    }

    private static List<FormError> wrongToAppoint(Texts t, SentForm form, boolean role) {
        List<FormError> errors = new ArrayList<>();
        Optional<LocalDate> from = form.day("from");
        Optional<LocalDate> until = form.day("until");
        if (!SentForm.isMail(form.text("email"))) {
            errors.add(new FormError("email", t.say("panel.apply.mail.missing")));
        }
        if (!role) {
            errors.add(new FormError("role", t.say("panel.appoint.role.missing")));
        }
        if (from.isEmpty()) {
            errors.add(new FormError("from", t.say("panel.day.missing")));
        }
        if (until.isEmpty() || from.filter(day -> day.isBefore(until.get())).isEmpty()) {
            errors.add(new FormError("until", t.say("panel.appoint.until.missing")));
        }
        if (form.text("welcome").length() > LONGEST) {
            errors.add(new FormError("welcome", t.say("panel.apply.long", "n", LONGEST)));
        }
        return errors;
    }

    private HttpResponse<?> answered(
            SignedIn by, Texts t, String application, SentForm form, AppointingOutcome outcome) {
        @Nullable
        FormError error =
                switch (outcome) {
                    case AppointingOutcome.AddressTaken taken -> new FormError("email", t.say("panel.appoint.address"));
                    case AppointingOutcome.Answered answered ->
                        switch (answered.seat()) {
                            case SeatOutcome.Seated seated -> null;
                            case SeatOutcome.NoneFree none -> new FormError("role", t.say("panel.appoint.full"));
                            case SeatOutcome.SitsAlready sits -> new FormError("email", t.say("panel.appoint.sits"));
                            case SeatOutcome.HasChair chair -> new FormError("role", t.say("panel.appoint.chair"));
                        };
                };
        return error == null ? done() : page(by, t, application, form, List.of(error));
    }

    private HttpResponse<?> stale(SignedIn by, Texts t, String application, SentForm form, String field) {
        List<FormError> errors = List.of(new FormError(field, t.say("panel.stale")));
        return page(by, t, application, form, errors).status(CONFLICT);
    }

    private MutableHttpResponse<?> page(
            SignedIn by, Texts t, String application, SentForm typed, List<FormError> errors) {
        ApplicationPage page = words.page(by, applications.open(by, id(application)), typed, errors, t);
        return frames.below(
                t, "panel.applications.title", "/staff/applications", page.name(), page.path(), errors, page);
    }

    private static PublicReference id(String application) {
        return PublicReference.parse(application).orElseThrow(() -> new NotFound("there is no such application"));
    }

    private static HttpResponse<?> done() {
        return HttpResponse.seeOther(URI.create("/staff/applications"));
    }
}
