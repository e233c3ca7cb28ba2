package candour.backend.about;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.Section;
import candour.backend.platform.web.component.NextStep;
import candour.backend.platform.web.component.TableView;
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
        Frame frame = pages.frame(texts, "About the data", "/about-the-data")
                .in(Section.ABOUT_THE_DATA)
                .describedAs("Where the figures come from, what the words mean, and what they cannot tell you.");
        HeldData.Summary summary = held.summary();
        String citation = "%s, %s. %s/ Read on %s."
                .formatted(frame.body().name(), Pages.PORTAL, frame.site().address(), frame.printedOn());
        return pages.render(
                frame,
                new AboutTheDataPage(
                        summary.completeness(),
                        summary.withoutPlace(),
                        DataWords.WORDS,
                        DataWords.SUMS,
                        groups(),
                        DataSources.TABLE,
                        citation,
                        next()));
    }

    private TableView groups() {
        List<TableView.Row> rows = values.dictionary().codes(ValueList.SELF_DEFINED_ETHNICITY).stream()
                .map(AboutTheDataController::row)
                .toList();
        return TableView.of(
                "group-table",
                "Police codes for self-defined ethnicity and the census group each is counted in",
                List.of(
                        TableView.Column.words("Code"),
                        TableView.Column.words("Background"),
                        TableView.Column.words("Census 2021 group"),
                        TableView.Column.words("Note")),
                rows);
    }

    private static TableView.Row row(ReferenceCode code) {
        return TableView.Row.of(
                code.code(), code.label(), EthnicGroup.ofCode(code.grouping()).censusLabel(), code.note());
    }

    private static List<NextStep> next() {
        return List.of(
                new NextStep("Find your area", "Search by postcode or place.", "/areas"),
                new NextStep(
                        "See which months each force supplied",
                        "A gap is a question you can put to the force.",
                        "/forces"));
    }
}
