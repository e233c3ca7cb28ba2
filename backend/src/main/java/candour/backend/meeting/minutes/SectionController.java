package candour.backend.meeting.minutes;

import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.persistence.TryAgain;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writing one section of minutes. What was typed is never lost: where a colleague was quicker, both texts are shown.
@Controller("/staff/minutes/{reference}/sections/{section}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SectionController {
    private final MinutesRights rights;
    private final MinutesReading reading;
    private final EditingMinutes editing;
    private final DraftPages drafts;
    private final Pages pages;

    SectionController(
            MinutesRights rights, MinutesReading reading, EditingMinutes editing, DraftPages drafts, Pages pages) {
        this.rights = rights;
        this.reading = reading;
        this.editing = editing;
        this.drafts = drafts;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(SignedIn by, Texts t, String reference, String section) {
        int number = MinutesFrames.number(section);
        Minutes of = writable(by, reference);
        if (number == 0) {
            return page(by, t, of, new SaveSection(0, of.version(), "", ""), null, List.of(), 200);
        }
        MinutesSection now = reading.versions()
                .sections()
                .find(of.id(), of.version(), number)
                .orElseThrow(() -> new NotFound("there is no such section"));
        return page(by, t, of, new SaveSection(number, of.version(), now.heading(), now.body()), null, List.of(), 200);
    }

    @Post
    HttpResponse<?> save(
            SignedIn by, Texts t, String reference, String section, @Body @Nullable Map<String, Object> sent) {
        MinutesForm form = MinutesForm.of(sent);
        SaveSection typed = new SaveSection(
                MinutesFrames.number(section), form.number("base"), form.line("heading"), form.text("body"));
        List<FormError> errors = errors(typed, t);
        if (!errors.isEmpty()) {
            return page(by, t, writable(by, reference), typed, null, errors, MinutesFrames.UNPROCESSABLE);
        }
        SavingOutcome outcome = TryAgain.whenUndone(() -> editing.save(by, MinutesFrames.reference(reference), typed));
        return answer(by, t, reference, typed, outcome, "saved");
    }

    @Post("/remove")
    HttpResponse<?> remove(
            SignedIn by, Texts t, String reference, String section, @Body @Nullable Map<String, Object> sent) {
        int number = MinutesFrames.number(section);
        int base = MinutesForm.of(sent).number("base");
        SaveSection typed = new SaveSection(number, base, "", "");
        try {
            SavingOutcome outcome =
                    TryAgain.whenUndone(() -> editing.remove(by, MinutesFrames.reference(reference), number, base));
            return answer(by, t, reference, typed, outcome, "removed");
        } catch (Stale stale) {
            Minutes of = writable(by, reference);
            MinutesSection now = reading.versions()
                    .sections()
                    .find(of.id(), of.version(), number)
                    .orElseThrow(Stale::new);
            SaveSection fresh = new SaveSection(number, of.version(), now.heading(), now.body());
            List<FormError> errors = List.of(new FormError("body", t.say("minutes.section.changedBefore")));
            return page(by, t, of, fresh, null, errors, MinutesFrames.CONFLICT);
        }
    }

    private HttpResponse<?> answer(
            SignedIn by, Texts t, String reference, SaveSection typed, SavingOutcome outcome, String done) {
        return switch (outcome) {
            case SavingOutcome.Saved saved -> DraftController.done(reference, done);
            case SavingOutcome.Unchanged unchanged -> DraftController.done(reference, done);
            case SavingOutcome.Collided collided -> {
                MinutesSection theirs = collided.theirs();
                yield page(
                        by,
                        t,
                        writable(by, reference),
                        new SaveSection(typed.section(), collided.version(), typed.heading(), typed.body()),
                        new SectionPage.Theirs(collided.by(), theirs.heading(), theirs.body()),
                        List.of(new FormError("body", t.say("minutes.section.collided"))),
                        MinutesFrames.CONFLICT);
            }
            case SavingOutcome.Removed removed ->
                page(
                        by,
                        t,
                        writable(by, reference),
                        new SaveSection(0, removed.version(), typed.heading(), typed.body()),
                        null,
                        List.of(new FormError("body", t.say("minutes.section.removedBefore"))),
                        MinutesFrames.CONFLICT);
            case SavingOutcome.Closed closed ->
                page(
                        by,
                        t,
                        rights.get(by, MinutesFrames.reference(reference)),
                        typed,
                        null,
                        List.of(new FormError("body", t.say("minutes.section.closed"))),
                        MinutesFrames.CONFLICT);
        };
    }

    private static List<FormError> errors(SaveSection typed, Texts t) {
        List<FormError> errors = new ArrayList<>();
        if (typed.heading().isEmpty() || typed.heading().length() > MinutesSection.LONGEST_HEADING) {
            errors.add(new FormError(
                    "heading", t.say("minutes.section.heading.missing", "n", MinutesSection.LONGEST_HEADING)));
        }
        if (typed.body().length() > MinutesSection.LONGEST_BODY) {
            errors.add(new FormError("body", t.say("minutes.section.body.long", "n", MinutesSection.LONGEST_BODY)));
        }
        return errors;
    }

    private Minutes writable(SignedIn by, String reference) {
        Minutes of = rights.get(by, MinutesFrames.reference(reference));
        if (!rights.mayWrite(by, of.panelId(), of.forceId())) {
            throw new NotAllowed();
        }
        return of;
    }

    private HttpResponse<?> page(
            SignedIn by,
            Texts t,
            Minutes of,
            SaveSection typed,
            SectionPage.@Nullable Theirs theirs,
            List<FormError> errors,
            int status) {
        String title = typed.section() == 0 ? t.say("minutes.section.new") : t.say("minutes.section.title");
        String path = of.staffPath() + "/sections/" + typed.section();
        SectionPage page = new SectionPage(
                by,
                title,
                of.staffPath(),
                path,
                of.language(),
                typed.section(),
                typed.base(),
                typed.heading(),
                typed.body(),
                theirs,
                !reading.approvals(of).isEmpty(),
                errors);
        return pages.render(
                        MinutesFrames.below(pages, t, title, path, errors).under(drafts.title(of, t), of.staffPath()),
                        page)
                .status(status);
    }
}
