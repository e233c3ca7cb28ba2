package candour.backend.scrutiny.extract;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.SavedFile;
import candour.backend.platform.web.component.TableView;
import candour.backend.stopsearch.Labels;
import candour.backend.stopsearch.PublishedValues;
import candour.backend.stopsearch.ReferenceCode;
import candour.backend.stopsearch.ValueList;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Arrays;
import java.util.List;

/// The description of extracts, and an example of one.
@Controller("/draws/format")
class ExtractFormatController {
    private final PublishedValues published;
    private final ExampleExtract example;
    private final Pages pages;

    ExtractFormatController(PublishedValues published, ExampleExtract example, Pages pages) {
        this.published = published;
        this.example = example;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Texts t) {
        String title = t.say("draws.format.title");
        return pages.render(
                pages.plainFrame(t, title, "/draws/format")
                        .under(t.say("draws.title"), "/draws")
                        .describedAs(t.say("draws.format.described")),
                new ExtractFormatPage(
                        columns(t),
                        Arrays.stream(ExtractColumn.values())
                                .filter(column -> column.list().isPresent())
                                .map(column -> words(column, column.list().orElseThrow(), t))
                                .toList(),
                        InWords.count(t.language(), ExtractReading.MOST),
                        InWords.count(t.language(), ExtractReading.LARGEST / 1000)));
    }

    @Get("/example.csv")
    HttpResponse<byte[]> example() {
        return SavedFile.csv("made-up-extract.csv", example.example());
    }

    private static TableView columns(Texts t) {
        return TableView.of(
                "columns",
                t.say("draws.format.columns"),
                List.of(
                        TableView.Column.words(t.say("draws.format.column")),
                        TableView.Column.words(t.say("draws.format.holds")),
                        TableView.Column.words(t.say("draws.format.needed"))),
                Arrays.stream(ExtractColumn.values())
                        .map(column -> TableView.Row.of(
                                column.heading(),
                                t.say("draws.format.of." + column.heading()),
                                t.say(column.needed() ? "draws.format.always" : "draws.format.maybe")))
                        .toList());
    }

    private ExtractFormatPage.Words words(ExtractColumn column, ValueList list, Texts t) {
        return new ExtractFormatPage.Words(
                column.heading(),
                TableView.of(
                        "list-" + list.code(),
                        t.say("draws.format.list", "column", column.heading()),
                        List.of(
                                TableView.Column.words(t.say("draws.format.code")),
                                TableView.Column.words(t.say("draws.format.means"))),
                        published.dictionary().codes(list).stream()
                                .map(code -> row(code, list, t))
                                .toList()));
    }

    private static TableView.Row row(ReferenceCode code, ValueList list, Texts t) {
        return TableView.Row.of(code.code(), Labels.code(t, list, code.code(), code.label()));
    }
}
