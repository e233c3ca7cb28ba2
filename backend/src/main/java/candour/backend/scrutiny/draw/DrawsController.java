package candour.backend.scrutiny.draw;

import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.PageOf;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.SavedFile;
import candour.backend.platform.web.component.Download;
import candour.backend.scrutiny.GradeTables;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Draws before everybody, with the files to repeat them.
@Controller("/draws")
class DrawsController {
    private static final int SIZE = 20;
    private static final String SCRIPT = "repeat-draw.py";
    private static final MediaType TEXT = new MediaType("text/plain;charset=us-ascii");

    private final StoredDraws draws;
    private final DrawWords words;
    private final GradeTables grades;
    private final Pages pages;

    DrawsController(StoredDraws draws, DrawWords words, GradeTables grades, Pages pages) {
        this.draws = draws;
        this.words = words;
        this.grades = grades;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(Texts t, @QueryValue(defaultValue = "1") int page) {
        long total = draws.count();
        if (page < 1 || (page > 1 && (page - 1L) * SIZE >= total)) {
            throw new NotFound("there is no such page");
        }
        List<DrawsPage.Item> items = draws.list(SIZE, (page - 1L) * SIZE).stream()
                .map(draw -> new DrawsPage.Item(
                        words.name(draw, t), draw.path(), words.about(draw, t), words.state(draw, t)))
                .toList();
        return pages.render(
                pages.frame(t, t.say("draws.title"), page == 1 ? "/draws" : "/draws?page=" + page)
                        .describedAs(t.say("draws.described")),
                new DrawsPage(
                        new PageOf<>(items, page, SIZE, total), grades.table(t).orElse(null)));
    }

    @Get("/" + SCRIPT)
    HttpResponse<byte[]> script() {
        try (InputStream file = DrawsController.class.getResourceAsStream("/scrutiny/" + SCRIPT)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + SCRIPT);
            }
            return HttpResponse.ok(file.readAllBytes()).contentType(TEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Get("/{reference}")
    HttpResponse<?> show(Texts t, String reference) {
        CaseDraw draw = get(reference);
        String title = words.name(draw, t);
        List<Download> files = new ArrayList<>();
        files.add(new Download(t.say("draws.file.frame"), draw.path() + "/frame.csv", "CSV"));
        if (draw.isDrawn()) {
            files.add(new Download(t.say("draws.file.bound"), draw.path() + "/bound.txt", "TXT"));
        }
        files.add(new Download(t.say("draws.file.script"), "/draws/" + SCRIPT, "PY"));
        return pages.render(
                pages.frame(t, title, draw.path())
                        .under(t.say("draws.title"), "/draws")
                        .describedAs(t.say("draws.draw.described")),
                new DrawPage(
                        title,
                        words.state(draw, t),
                        t.say("draws.next." + draw.state()),
                        words.facts(draw, t),
                        words.strata(draw, t),
                        draw.isDrawn() ? words.cases(draw, t) : null,
                        files));
    }

    @Get("/{reference}/frame.csv")
    HttpResponse<byte[]> frame(String reference) {
        CaseDraw draw = get(reference);
        return SavedFile.csv("frame.csv", draws.frame(draw));
    }

    /// The text that was hashed when the draw was bound. Nobody can have it before the draw is made.
    @Get("/{reference}/bound.txt")
    HttpResponse<byte[]> bound(String reference) {
        CaseDraw draw = get(reference);
        if (!draw.isDrawn()) {
            throw new NotFound("the seed of this draw is not known yet");
        }
        String text = new Commitment(draw.reference(), draw.frameHashText(), draw.plan(), draw.seed()).text();
        return SavedFile.of("bound.txt", TEXT, text.getBytes(StandardCharsets.US_ASCII));
    }

    private CaseDraw get(String reference) {
        return PublicReference.parse(reference)
                .flatMap(draws::find)
                .orElseThrow(() -> new NotFound("there is no such draw"));
    }
}
