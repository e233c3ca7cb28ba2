package candour.backend.panel.members;

import candour.backend.identity.SignedIn;
import candour.backend.panel.CaringForMembers;
import candour.backend.panel.Field;
import candour.backend.panel.MemberFile;
import candour.backend.panel.MemberFiles;
import candour.backend.panel.SentForm;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.StaffFrames;
import candour.backend.platform.web.component.FormError;
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

/// What members see of themselves, and where they declare conflicts of interest. Nobody sees another member here.
@Controller("/staff/memberships")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class MembershipsController {
    private static final int LONGEST = 2000;
    private static final int ASKED_FOR_DAYS = 28;
    private static final URI HERE = URI.create("/staff/memberships");

    private final MemberFiles files;
    private final CaringForMembers caring;
    private final StaffPanels panels;
    private final StaffFrames frames;

    MembershipsController(MemberFiles files, CaringForMembers caring, StaffPanels panels, StaffFrames frames) {
        this.files = files;
        this.caring = caring;
        this.panels = panels;
        this.frames = frames;
    }

    @Get
    HttpResponse<?> show(SignedIn by, Texts t) {
        return page(by, t, "", List.of());
    }

    @Post("/conflict")
    HttpResponse<?> declare(SignedIn by, Texts t, @Body @Nullable Map<String, Object> sent) {
        String words = SentForm.of(sent).text("conflict");
        if (words.isEmpty() || words.length() > LONGEST) {
            return page(by, t, words, List.of(new FormError("conflict", t.say("panel.form.text", "n", LONGEST))));
        }
        caring.declare(by, words);
        return HttpResponse.seeOther(HERE);
    }

    @Post("/conflict/{conflict}/over")
    HttpResponse<?> over(SignedIn by, String conflict) {
        caring.over(
                by,
                PublicReference.parse(conflict)
                        .orElseThrow(() -> new NotFound("there is no such conflict of interest")));
        return HttpResponse.seeOther(HERE);
    }

    private HttpResponse<?> page(SignedIn by, Texts t, String typed, List<FormError> errors) {
        List<MemberFile> own = files.own(by);
        MemberWords words = new MemberWords(t, panels.today());
        MembershipsPage page = new MembershipsPage(
                by,
                own.stream().anyMatch(this::isNew),
                own.stream()
                        .map(file -> new MembershipsPage.Stay(
                                file.panel().name(), file.panel().path(), words.facts(file)))
                        .toList(),
                own.stream().findFirst().map(words::vetting).orElse(List.of()),
                own.stream().findFirst().map(words::training).orElse(List.of()),
                own.stream().findFirst().map(file -> conflicts(file, t)).orElse(List.of()),
                List.of(Field.typed(
                        "conflict",
                        Field.Kind.LONG_TEXT,
                        t.say("panel.member.declare"),
                        t.say("panel.member.declare.hint"),
                        typed)),
                errors);
        return frames.show(t, t.say("panel.memberships.title"), HERE.toString(), errors, page);
    }

    /// Answers count for the quarter they are given in, so people are asked soon after they were appointed or not at
    /// all.
    private boolean isNew(MemberFile file) {
        return file.member().fromOn().plusDays(ASKED_FOR_DAYS).isAfter(panels.today());
    }

    private static List<MembershipsPage.Declared> conflicts(MemberFile file, Texts t) {
        return file.conflicts().stream()
                .map(one -> new MembershipsPage.Declared(
                        one.words(),
                        InWords.day(t.language(), one.declaredOn()),
                        HERE + "/conflict/" + one.reference() + "/over"))
                .toList();
    }
}
