package candour.backend.areadata.national;

import candour.backend.areadata.measure.Disparity;
import candour.backend.areadata.profile.AreaFiguresLookup;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.GroupFigures;
import candour.backend.areadata.profile.HeldMonths;
import candour.backend.areadata.profile.NationalTable;
import candour.backend.areadata.shown.Cautions;
import candour.backend.areadata.shown.FigureQuery;
import candour.backend.areadata.shown.PeriodChooser;
import candour.backend.areadata.shown.Shown;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.export.CsvTable;
import candour.backend.platform.fault.BadRequest;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.SavedFile;
import candour.backend.platform.web.Section;
import candour.backend.platform.web.component.Download;
import candour.backend.platform.web.component.TableView;
import candour.backend.stopsearch.Labels;
import candour.shared.stopsearch.EthnicGroup;
import candour.shared.text.Language;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every force with every group in one table.
@Controller("/national")
@Hidden
class NationalController {
    private static final List<EthnicGroup> GROUPS =
            List.of(EthnicGroup.BLACK, EthnicGroup.ASIAN, EthnicGroup.MIXED, EthnicGroup.OTHER);
    private static final String OFFICER = "&basis=officer-defined";

    private final AreaFiguresLookup figures;
    private final Pages pages;

    NationalController(AreaFiguresLookup figures, Pages pages) {
        this.figures = figures;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Texts t, @QueryValue @Nullable String year, @QueryValue @Nullable String basis) {
        HeldMonths held = held();
        int wanted = year(year, held);
        EthnicityBasis whose = new FigureQuery(null, null, null, basis).whose();
        NationalTable table = figures.nationalTable(wanted, wanted, whose);
        Frame frame = pages.frame(
                        t, t.say("areadata.national.of", "year", String.valueOf(wanted)), "/national?year=" + wanted)
                .in(Section.FORCES)
                .describedAs(t.say("areadata.national.described", "year", String.valueOf(wanted)));
        return pages.render(frame, page(t, held, table, wanted, whose));
    }

    @Get("/figures.csv")
    HttpResponse<byte[]> download(@QueryValue @Nullable String year, @QueryValue @Nullable String basis) {
        EthnicityBasis whose = new FigureQuery(null, null, null, basis).whose();
        int wanted = year(year, held());
        byte[] content = csv(figures.nationalTable(wanted, wanted, whose)).bytes();
        return SavedFile.csv("candour-every-force-" + wanted + "-" + whose.code() + ".csv", content);
    }

    private static NationalPage page(Texts t, HeldMonths held, NationalTable table, int year, EthnicityBasis basis) {
        String part = basis == EthnicityBasis.SELF_DEFINED ? "" : OFFICER;
        List<PeriodChooser.Choice> years = held.years().stream()
                .map(y -> new PeriodChooser.Choice(String.valueOf(y), "/national?year=" + y + part, y == year))
                .toList();
        List<PeriodChooser.Choice> bases = List.of(
                new PeriodChooser.Choice(
                        t.say("areadata.basis.self-defined.choice"),
                        "/national?year=" + year,
                        basis == EthnicityBasis.SELF_DEFINED),
                new PeriodChooser.Choice(
                        t.say("areadata.basis.officer-defined.choice"),
                        "/national?year=" + year + OFFICER,
                        basis == EthnicityBasis.OFFICER_DEFINED));
        String lead = t.say("areadata.national.lead", "n", table.forces().size(), "year", String.valueOf(year));
        return new NationalPage(
                lead,
                years,
                bases,
                table(t, table, basis, year),
                Cautions.withRatios(t, List.of()),
                List.of(new Download(
                        t.say("areadata.national.of", "year", String.valueOf(year)),
                        "/national/figures.csv?year=" + year + part,
                        "CSV")));
    }

    private static TableView table(Texts t, NationalTable table, EthnicityBasis basis, int year) {
        List<TableView.Column> columns = new ArrayList<>(List.of(
                TableView.Column.words(t.say("areadata.col.force")),
                        TableView.Column.numbers(t.say("areadata.col.supplied")),
                TableView.Column.numbers(t.say("areadata.col.people")),
                        TableView.Column.numbers(t.say("areadata.col.perThousand"))));
        GROUPS.forEach(
                g -> columns.add(TableView.Column.numbers(t.say("areadata.ratioColumn", "group", Labels.group(t, g)))));
        List<TableView.Row> rows =
                table.forces().stream().map(row -> row(t, row)).toList();
        return new TableView(
                "table-national",
                t.say("areadata.national.caption", "year", String.valueOf(year)),
                columns,
                rows,
                t.say("areadata.national.note", "basis", basis.label(t)));
    }

    private static TableView.Row row(Texts t, NationalTable.Row row) {
        List<String> cells = new ArrayList<>(List.of(
                row.force().name(),
                t.say("areadata.of", "some", row.supplied(), "all", row.expected()),
                Sentences.number(row.people()),
                Shown.rate(t, row.rate())));
        for (EthnicGroup group : GROUPS) {
            cells.add(find(row, group)
                    .map(g -> Shown.disparity(t, g.disparity()))
                    .orElse(t.say("areadata.notByOfficers")));
        }
        return new TableView.Row(cells, "/forces/" + row.force().slug());
    }

    private static java.util.Optional<GroupFigures> find(NationalTable.Row row, EthnicGroup group) {
        return row.groups().stream().filter(g -> g.group() == group).findFirst();
    }

    private static CsvTable csv(NationalTable table) {
        Texts t = Texts.of(Language.ENGLISH);
        CsvTable file = new CsvTable(List.of(
                "force",
                "year",
                "months_supplied",
                "months_expected",
                "ethnicity_basis",
                "population_base",
                "group",
                "people",
                "rate_per_1000",
                "ratio_to_white",
                "ci95_low",
                "ci95_high",
                "note"));
        for (NationalTable.Row row : table.forces()) {
            for (GroupFigures group : row.groups()) {
                Disparity disparity = group.disparity();
                Disparity.Compared compared = disparity instanceof Disparity.Compared c ? c : null;
                file.row(Arrays.asList(
                        row.force().slug().value(),
                        table.firstYear(),
                        row.supplied(),
                        row.expected(),
                        table.basis().code(),
                        row.residents() == null ? "" : row.residents().label(t),
                        group.group().code(),
                        group.people().part(),
                        group.rate() == null ? null : group.rate().perThousand(),
                        compared == null ? null : compared.ratio().value(),
                        compared == null ? null : compared.ratio().interval().low(),
                        compared == null ? null : compared.ratio().interval().high(),
                        compared != null || !group.group().hasResidents() ? "" : Shown.disparity(t, disparity)));
            }
        }
        return file;
    }

    private HeldMonths held() {
        return figures.held().orElseThrow(() -> new NotFound("no month of stop and search is held yet"));
    }

    private static int year(@Nullable String year, HeldMonths held) {
        if (year == null || year.isBlank()) {
            return held.last().getYear();
        }
        return held.years().stream()
                .filter(y -> String.valueOf(y).equals(year.strip()))
                .findFirst()
                .orElseThrow(() -> new BadRequest("year is one of "
                        + String.join(
                                ", ", held.years().stream().map(String::valueOf).toList())));
    }
}
