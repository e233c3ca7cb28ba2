package candour.backend.about;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.Section;
import candour.backend.platform.web.component.NextStep;
import candour.backend.platform.web.component.TableView;
import candour.backend.stopsearch.Labels;
import candour.backend.stopsearch.PublishedValues;
import candour.backend.stopsearch.ReferenceCode;
import candour.backend.stopsearch.ValueList;
import candour.shared.stopsearch.EthnicGroup;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;

/// What the data is, where it comes from and what it cannot tell.
@Controller
class AboutTheDataController {
    private final Pages pages;
    private final HeldData held;
    private final PublishedValues values;

    AboutTheDataController(Pages pages, HeldData held, PublishedValues values) {
        this.pages = pages;
        this.held = held;
        this.values = values;
    }

    @Get("/about-the-data")
    HttpResponse<byte[]> aboutTheData(Texts texts) {
        Frame frame = pages.frame(texts, texts.say("about.data.title"), "/about-the-data")
                .in(Section.ABOUT_THE_DATA)
                .describedAs(texts.say("about.data.described"));
        HeldData.Summary summary = held.summary();
        String citation = texts.say(
                "about.data.citation",
                "body",
                frame.bodyName(),
                "portal",
                Pages.PORTAL,
                "address",
                frame.site().address() + texts.language().prefix(),
                "day",
                frame.printedOn());
        return pages.render(
                frame,
                new AboutTheDataPage(
                        summary.completeness(texts),
                        summary.withoutPlace(texts),
                        DataWords.words(texts),
                        DataWords.sums(texts),
                        groups(texts),
                        DataSources.table(texts),
                        citation,
                        next(texts)));
    }

    private TableView groups(Texts texts) {
        List<TableView.Row> rows = values.dictionary().codes(ValueList.SELF_DEFINED_ETHNICITY).stream()
                .map(code -> row(texts, code))
                .toList();
        return TableView.of(
                "group-table",
                texts.say("about.groups.caption"),
                List.of(
                        TableView.Column.words(texts.say("about.groups.code")),
                        TableView.Column.words(texts.say("about.groups.background")),
                        TableView.Column.words(texts.say("about.groups.census")),
                        TableView.Column.words(texts.say("about.groups.note"))),
                rows);
    }

    private static TableView.Row row(Texts texts, ReferenceCode code) {
        return TableView.Row.of(
                code.code(),
                Labels.code(texts, code.list(), code.code(), code.label()),
                Labels.census(texts, EthnicGroup.ofCode(code.grouping())),
                Labels.note(texts, code));
    }

    private static List<NextStep> next(Texts texts) {
        return List.of(
                new NextStep(texts.say("about.next.find"), texts.say("about.next.find.text"), "/areas"),
                new NextStep(texts.say("about.next.months"), texts.say("about.next.months.text"), "/forces"));
    }
}
