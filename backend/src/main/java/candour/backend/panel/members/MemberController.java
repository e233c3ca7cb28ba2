package candour.backend.panel.members;

import candour.backend.identity.SignedIn;
import candour.backend.panel.CaringForMembers;
import candour.backend.panel.MaterialClass;
import candour.backend.panel.MemberFile;
import candour.backend.panel.MemberFiles;
import candour.backend.panel.Membership;
import candour.backend.panel.SentForm;
import candour.backend.panel.Training;
import candour.backend.panel.VettingStatus;
import candour.backend.platform.fault.Stale;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One member before a panel officer: term, vetting per class of material, training, and the end of the stay.
@Controller("/staff/members/{member}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class MemberController {
    private static final int CONFLICT = 409;

    private final MemberFiles files;
    private final CaringForMembers caring;
    private final StaffPanels panels;
    private final StaffFrames frames;

    MemberController(MemberFiles files, CaringForMembers caring, StaffPanels panels, StaffFrames frames) {
        this.files = files;
        this.caring = caring;
        this.panels = panels;
        this.frames = frames;
    }

    @Get
    HttpResponse<?> show(SignedIn by, Texts t, String member) {
        return page(by, t, files.get(by, member), SentForm.of(null), List.of());
    }

    @Post("/term")
    HttpResponse<?> term(SignedIn by, Texts t, String member, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        MemberFile file = files.get(by, member);
        Optional<LocalDate> until =
                form.day("until").filter(day -> day.isAfter(file.member().fromOn()));
        if (until.isEmpty()) {
            return page(by, t, file, form, error(t, "until", "panel.appoint.until.missing"));
        }
        try {
            caring.setTerm(by, file.member(), form.version(), until.get());
            return back(file.member());
        } catch (Stale stale) {
            return page(by, t, files.get(by, member), form, error(t, "until", "panel.stale"))
                    .status(CONFLICT);
        }
    }

    @Post("/vetting")
    HttpResponse<?> vetting(SignedIn by, Texts t, String member, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        MemberFile file = files.get(by, member);
        Optional<MaterialClass> material = Arrays.stream(MaterialClass.values())
                .filter(one -> one.word().equals(form.text("material")))
                .findFirst();
        Optional<VettingStatus> status = Arrays.stream(VettingStatus.values())
                .filter(one -> one.word().equals(form.text("status")))
                .findFirst();
        boolean cleared = status.filter(one -> one == VettingStatus.CLEARED).isPresent();
        Optional<LocalDate> expires = form.day("expires").filter(day -> day.isAfter(panels.today()));
        if (material.isEmpty() || status.isEmpty()) {
            String missing = material.isEmpty() ? "material" : "status";
            return page(by, t, file, form, error(t, missing, "panel.apply.notOffered"));
        }
        if (cleared && expires.isEmpty()) {
            return page(by, t, file, form, error(t, "expires", "panel.member.expires.missing"));
        }
        caring.note(by, file.member(), material.get(), status.get(), cleared ? expires.orElseThrow() : null);
        return back(file.member());
    }

    @Post("/training")
    HttpResponse<?> training(SignedIn by, Texts t, String member, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        MemberFile file = files.get(by, member);
        Optional<Training> subject = Arrays.stream(Training.values())
                .filter(one -> one.word().equals(form.text("subject")))
                .findFirst();
        Optional<LocalDate> done = form.day("done").filter(day -> !day.isAfter(panels.today()));
        if (subject.isEmpty()) {
            return page(by, t, file, form, error(t, "subject", "panel.apply.notOffered"));
        }
        if (done.isEmpty()) {
            return page(by, t, file, form, error(t, "done", "panel.member.done.missing"));
        }
        caring.train(by, file.member(), subject.get(), done.get());
        return back(file.member());
    }

    @Post("/end")
    HttpResponse<?> end(SignedIn by, Texts t, String member) {
        MemberFile file = files.get(by, member);
        try {
            caring.end(by, file.member());
        } catch (Stale stale) {
            return page(by, t, files.get(by, member), SentForm.of(null), error(t, "until", "panel.stale"))
                    .status(CONFLICT);
        }
        return HttpResponse.seeOther(
                URI.create(StaffPanelsController.PATH + "/" + file.panel().reference()));
    }

    private MutableHttpResponse<?> page(SignedIn by, Texts t, MemberFile file, SentForm typed, List<FormError> errors) {
        MemberPage page = new MemberWords(t, panels.today()).page(by, file, typed, errors);
        return frames.below(
                t, "panel.staff.panels", StaffPanelsController.PATH, page.name(), page.path(), errors, page);
    }

    private static List<FormError> error(Texts t, String field, String key) {
        return List.of(new FormError(field, t.say(key)));
    }

    private static HttpResponse<?> back(Membership member) {
        return HttpResponse.seeOther(URI.create("/staff/members/" + member.reference()));
    }
}
