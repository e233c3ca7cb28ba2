package candour.backend.outreach.coverage;

import candour.backend.identity.SignedIn;
import candour.backend.outreach.OwnOutreach;
import candour.backend.platform.export.CsvTable;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.SavedFile;
import candour.backend.platform.web.component.Download;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;

/// Which areas were reached in which quarters, for staff.
@Controller("/staff/outreach")
class CoverageController {
    private static final String PATH = "/staff/outreach/coverage";

    private final OwnOutreach own;
    private final CoverageLookup lookup;
    private final CoverageWords words;
    private final Pages pages;

    CoverageController(OwnOutreach own, CoverageLookup lookup, CoverageWords words, Pages pages) {
        this.own = own;
        this.lookup = lookup;
        this.words = words;
        this.pages = pages;
    }

    @Get("/coverage")
    HttpResponse<?> show(SignedIn by, Texts t) {
        Coverage coverage = lookup.coverage(own.force(by).slug());
        String title = t.say("outreach.coverage.title");
        CoveragePage page = new CoveragePage(
                by,
                words.says(coverage, t),
                words.rule(t),
                words.matrix(coverage, true, t),
                coverage.openGaps().stream().map(gap -> line(gap, by, t)).toList(),
                List.of(new Download(title, PATH + ".csv", "CSV")));
        return pages.render(
                pages.frame(t, title, PATH)
                        .unlisted()
                        .under(t.say("identity.home.title"), "/staff")
                        .under(t.say("outreach.title"), "/staff/outreach"),
                page);
    }

    @Get("/coverage.csv")
    HttpResponse<?> file(SignedIn by) {
        CsvTable table = new CsvTable(
                List.of("area_code", "area", "quarter", "held", "planned", "minimum", "standing", "quarter_ended"));
        Coverage coverage = lookup.coverage(own.force(by).slug());
        for (Coverage.Row row : coverage.rows()) {
            for (int at = 0; at < row.cells().size(); at++) {
                Cell cell = row.cells().get(at);
                table.row(List.of(
                        row.area().code().value(),
                        row.area().name(),
                        coverage.quarters().get(at).toString(),
                        cell.held(),
                        cell.planned(),
                        cell.minimum(),
                        cell.standing().word(),
                        cell.over() ? "yes" : "no"));
            }
        }
        return SavedFile.csv("outreach-coverage.csv", table.bytes());
    }

    private static CoveragePage.GapLine line(Coverage.Gap gap, SignedIn by, Texts t) {
        boolean plan = OwnOutreach.writes(by) && !gap.cell().over();
        return new CoveragePage.GapLine(
                t.say(
                        "outreach.coverage.gap",
                        "area",
                        gap.area().name(),
                        "quarter",
                        CoverageWords.quarter(gap.quarter(), t),
                        "held",
                        gap.cell().held(),
                        "minimum",
                        gap.cell().minimum()),
                plan ? "/staff/outreach/new?area=" + gap.area().code() : "");
    }
}
