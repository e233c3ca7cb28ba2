package candour.backend.experience.triage;

import candour.backend.experience.OpenedExperience;
import candour.backend.experience.triage.CaseWords.Chip;
import candour.backend.identity.SignedIn;
import candour.backend.platform.detect.PersonalDetails;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import candour.shared.experience.QuestionKind;
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
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Writing beside the original what may be published: one person proposes, another approves.
@Controller("/staff/reports/{reference}/text")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ModerationController {
    private static final int LONGEST = 5000;
    private static final String FIELD = "text";

    private final OpeningReport opening;
    private final ModeratingText moderating;
    private final Pages pages;

    ModerationController(OpeningReport opening, ModeratingText moderating, Pages pages) {
        this.opening = opening;
        this.moderating = moderating;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(SignedIn by, Texts t, String reference) {
        OpenedCase report = opening.open(by, CaseController.id(reference));
        return page(by, t, report, report.textContent(), List.of(), 200);
    }

    @Post
    HttpResponse<?> write(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        StaffForm form = StaffForm.of(sent);
        String text = form.text(FIELD);
        if (text.isEmpty() || text.length() > LONGEST) {
            return refused(
                    by, t, reference, text, new FormError(FIELD, t.say("moderation.text.missing", "n", LONGEST)));
        }
        PublicReference id = CaseController.id(reference);
        int version = form.number("version");
        return act(by, t, reference, text, () -> moderating.write(by, id, version, text, form.has("propose")));
    }

    @Post("/approve")
    HttpResponse<?> approve(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        int version = StaffForm.of(sent).number("version");
        return act(by, t, reference, "", () -> moderating.approve(by, CaseController.id(reference), version));
    }

    @Post("/refuse")
    HttpResponse<?> refuse(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        StaffForm form = StaffForm.of(sent);
        String reason = form.text("reason");
        if (reason.isEmpty() || reason.length() > CaseController.LONGEST_REASON) {
            String words = t.say("triage.reason.missing", "n", CaseController.LONGEST_REASON);
            return refused(by, t, reference, "", new FormError("reason", words));
        }
        int version = form.number("version");
        return act(by, t, reference, "", () -> moderating.refuse(by, CaseController.id(reference), version, reason));
    }

    @Post("/take-down")
    HttpResponse<?> takeDown(SignedIn by, Texts t, String reference, @Body @Nullable Map<String, Object> sent) {
        int version = StaffForm.of(sent).number("version");
        return act(by, t, reference, "", () -> moderating.takeDown(by, CaseController.id(reference), version));
    }

    private HttpResponse<?> act(SignedIn by, Texts t, String reference, String typed, Supplier<ModeratingOutcome> act) {
        try {
            String key =
                    switch (act.get()) {
                        case ModeratingOutcome.Done done -> "";
                        case ModeratingOutcome.SamePerson same -> "moderation.samePerson";
                        case ModeratingOutcome.NotWished notWished -> "moderation.notWished";
                        case ModeratingOutcome.AlreadyPublished already -> "moderation.alreadyPublished";
                        case ModeratingOutcome.TooFewToHideAmong tooFew -> "moderation.tooFew";
                    };
            return key.isEmpty()
                    ? HttpResponse.seeOther(URI.create("/staff/reports/" + reference + "/text"))
                    : refused(by, t, reference, typed, new FormError(FIELD, t.say(key)));
        } catch (Stale stale) {
            OpenedCase report = opening.open(by, CaseController.id(reference));
            String text = typed.isEmpty() ? report.textContent() : typed;
            return page(by, t, report, text, List.of(new FormError(FIELD, t.say("triage.stale"))), 409);
        }
    }

    private HttpResponse<?> refused(SignedIn by, Texts t, String reference, String typed, FormError error) {
        OpenedCase report = opening.open(by, CaseController.id(reference));
        return page(by, t, report, typed.isEmpty() ? report.textContent() : typed, List.of(error), 422);
    }

    private HttpResponse<?> page(
            SignedIn by, Texts t, OpenedCase report, String text, List<FormError> errors, int status) {
        OpenedExperience opened = report.opened();
        if (opened == null) {
            throw new NotFound("the resident took this report back");
        }
        String path = "/staff/reports/" + report.experience().id();
        String title = t.say(
                "moderation.title", "name", CaseWords.name(report.experience().id(), t));
        ModerationPage page = new ModerationPage(
                by,
                title,
                path,
                original(opened, t),
                text,
                report.experience().language(),
                state(report, t),
                report.refusal(),
                PersonalDetails.find(text).stream()
                        .map(found -> t.say("moderation.found." + found.kind().word(), "text", found.text()))
                        .toList(),
                stage(by, report, opened),
                Optional.ofNullable(report.text()).map(ModeratedText::version).orElse(0),
                errors);
        String shown = errors.isEmpty() ? title : t.say("check.error", "title", title);
        return pages.render(
                        CaseController.frame(pages, t, by, shown, path + "/text")
                                .under(CaseWords.name(report.experience().id(), t), path),
                        page)
                .status(status);
    }

    private static List<ModerationPage.Original> original(OpenedExperience opened, Texts t) {
        return opened.questionnaire().questions().stream()
                .filter(question ->
                        question.kind() == QuestionKind.LONG_TEXT || question.kind() == QuestionKind.SHORT_TEXT)
                .filter(question -> !opened.answers().list(question.id()).isEmpty())
                .map(question -> new ModerationPage.Original(
                        t.say(question.shortKey()),
                        opened.answers().list(question.id()).getFirst()))
                .toList();
    }

    private static Chip state(OpenedCase report, Texts t) {
        String state =
                Optional.ofNullable(report.text()).map(ModeratedText::state).orElse("none");
        String tone =
                switch (state) {
                    case ModeratedText.PUBLISHED -> "done";
                    case ModeratedText.REFUSED -> "late";
                    default -> "waiting";
                };
        return new Chip(t.say("moderation.state." + state), tone);
    }

    private static String stage(SignedIn by, OpenedCase report, OpenedExperience opened) {
        @Nullable ModeratedText text = report.text();
        if (!HandlingReport.mayBePublished(opened.answers())) {
            return "not-wished";
        }
        if (text == null
                || text.state().equals(ModeratedText.DRAFT)
                || text.state().equals(ModeratedText.REFUSED)) {
            return "write";
        }
        if (text.state().equals(ModeratedText.PUBLISHED)) {
            return "published";
        }
        return by.reference().value().equals(text.proposedBy()) ? "own" : "approve";
    }
}
