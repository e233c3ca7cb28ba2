package candour.backend.areadata.force;

import candour.backend.areadata.profile.AreaFiguresLookup;
import candour.backend.areadata.profile.ForceName;
import candour.backend.areadata.profile.Subject;
import candour.backend.areadata.shown.FigureFiles;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.SavedFile;
import candour.backend.platform.web.Section;
import candour.shared.area.ForceId;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;

/// What each force supplied.
@Controller("/forces")
@Hidden
class ForceController {
    private final AreaFiguresLookup figures;
    private final ForcePages forces;
    private final ForceFiles files;
    private final Pages pages;

    ForceController(AreaFiguresLookup figures, ForcePages forces, ForceFiles files, Pages pages) {
        this.figures = figures;
        this.forces = forces;
        this.files = files;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(Texts texts) {
        Frame frame = pages.frame(texts, texts.say("areadata.forces.title"), "/forces")
                .in(Section.FORCES)
                .withScript("map.js")
                .describedAs(texts.say("areadata.forces.described"));
        return pages.render(frame, forces.forces(texts));
    }

    @Get("/{force}")
    HttpResponse<?> show(Texts texts, String force) {
        Subject subject = subject(force);
        ForceName name = name(subject);
        Frame frame = pages.frame(texts, name.name(), "/forces/" + name.slug())
                .in(Section.FORCES)
                .withScript("map.js")
                .describedAs(texts.say("areadata.force.described", "force", name.name()));
        return pages.render(
                frame, forces.force(texts, subject, name, frame.site().address()));
    }

    @Get("/{force}/ledger.csv")
    HttpResponse<byte[]> ledger(String force) {
        FigureFiles.Taken file = files.ledger(name(subject(force)));
        return SavedFile.csv(file.name(), file.content());
    }

    private Subject subject(String force) {
        return figures.subject(ForceId.parse(force).orElseThrow(() -> new NotFound("no police force has that name")));
    }

    private static ForceName name(Subject subject) {
        ForceName force = subject.force();
        if (force == null) {
            throw new NotFound("no police force has that name");
        }
        return force;
    }
}
