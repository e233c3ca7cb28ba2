package candour.backend.areadata.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.areadata.measure.Disparity;
import candour.backend.areadata.measure.Interval;
import candour.backend.areadata.measure.Rate;
import candour.backend.areadata.measure.RateRatio;
import candour.backend.areadata.tally.AreaKey;
import candour.backend.areadata.tally.Dimension;
import candour.backend.areadata.tally.FigureCells;
import candour.backend.platform.text.Texts;
import candour.backend.stopsearch.Dictionary;
import candour.backend.stopsearch.PublishedValue;
import candour.backend.stopsearch.PublishedValues;
import candour.backend.stopsearch.ValueList;
import candour.backend.support.SharedData;
import candour.backend.support.TestPortal;
import candour.shared.area.ForceId;
import candour.shared.stopsearch.EthnicGroup;
import candour.shared.text.Language;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// All published files beside the checkout, counted, agree with counts and ratios worked out independently.
class GroundTruthTest {
    private static final String OFFICER = "officer-defined";
    private static final Map<String, String> FORCES = Map.of(
            "Bedfordshire", "bedfordshire",
            "Metropolitan Police", "metropolitan",
            "London, City of", "city-of-london",
            "Merseyside", "merseyside",
            "West Yorkshire", "west-yorkshire");

    @BeforeAll
    static void count() throws IOException, SQLException {
        SharedData.path("ground-truth");
        TestPortal portal = TestPortal.emptied();
        Census.forces(portal);
        new PublishedMonths(portal).count(name -> true);
    }

    @Test
    void officer_defined_ethnicity_agrees_for_every_force_and_month() throws IOException {
        List<NamedCsvRecord> rows = rows("officer-defined-ethnicity-by-force-and-month.csv");
        for (NamedCsvRecord row : rows) {
            Map<EthnicGroup, Long> counts = allRows(cells(row), EthnicityBasis.OFFICER_DEFINED);
            assertGroup(row, counts, EthnicGroup.ASIAN, "Asian");
            assertGroup(row, counts, EthnicGroup.BLACK, "Black");
            assertGroup(row, counts, EthnicGroup.MIXED, "Mixed");
            assertGroup(row, counts, EthnicGroup.OTHER, "Other");
            assertGroup(row, counts, EthnicGroup.WHITE, "White");
            assertGroup(row, counts, EthnicGroup.NOT_RECORDED, "(blank)");
        }
        assertEquals(90, rows.size());
    }

    @Test
    void self_defined_ethnicity_agrees_for_every_force_and_month() throws IOException {
        List<NamedCsvRecord> rows = rows("self-defined-ethnicity-grouped-by-force-and-month.csv");
        for (NamedCsvRecord row : rows) {
            Map<EthnicGroup, Long> counts = allRows(cells(row), EthnicityBasis.SELF_DEFINED);
            for (EthnicGroup group : EthnicGroup.values()) {
                assertGroup(row, counts, group, group.label());
            }
        }
        assertEquals(90, rows.size());
    }

    @Test
    void outcomes_agree_for_every_force_and_officer_defined_ethnicity() throws IOException {
        Map<String, Map<String, Long>> ours = new HashMap<>();
        List<NamedCsvRecord> rows = rows("outcome-by-force-and-officer-defined-ethnicity.csv");
        long total = 0;
        for (NamedCsvRecord row : rows) {
            String key = row.getField("officer_defined_ethnicity") + "/" + row.getField("outcome");
            Map<String, Long> counts = ours.computeIfAbsent(row.getField("force"), GroundTruthTest::byOutcome);
            assertEquals(Long.parseLong(row.getField("rows")), counts.getOrDefault(key, 0L), row::toString);
            total += counts.getOrDefault(key, 0L);
        }
        assertEquals(220_472, total);
    }

    @Test
    void every_ratio_worked_out_from_the_files_agrees_with_its_limits() throws IOException {
        int compared = 0;
        for (NamedCsvRecord row : rows("disparity-ratios.csv")) {
            String source = row.getField("source");
            if (!source.startsWith("computed from the CSVs here")) {
                continue;
            }
            boolean all = source.contains("all rows");
            EthnicityBasis basis = row.getField("ethnicity_basis").startsWith(OFFICER)
                    ? EthnicityBasis.OFFICER_DEFINED
                    : EthnicityBasis.SELF_DEFINED;
            AreaFigures figures = profile(row);
            Map<EthnicGroup, Long> counts =
                    all ? allRows(cells(figures.area(), figures.period()), basis) : people(figures.ethnicity(basis));
            PopulationBase residents = Optional.ofNullable(figures.residents()).orElseThrow();
            assertEquals(row.getField("population_base"), residents.label(Texts.of(Language.ENGLISH)));
            EthnicGroup group = group(row);
            assertEquals(Long.parseLong(row.getField("population")), residents.residents(group));
            assertRatio(row, counts, residents, group);
            if (!all && group != EthnicGroup.WHITE) {
                RateRatio shown = ratio(counts, residents, group);
                GroupFigures of = figures.ethnicity(basis).groups().stream()
                        .filter(one -> one.group() == group)
                        .findFirst()
                        .orElseThrow();
                assertEquals(new Disparity.Compared(shown), of.disparity());
            }
            compared++;
        }
        assertEquals(78, compared);
    }

    private static void assertRatio(
            NamedCsvRecord row, Map<EthnicGroup, Long> counts, PopulationBase residents, EthnicGroup group) {
        long stops = counts.getOrDefault(group, 0L);
        assertEquals(Long.parseLong(row.getField("stops")), stops, row::toString);
        assertShown(row.getField("rate_per_1000"), new Rate(stops, residents.residents(group)).perThousand());
        RateRatio ratio = ratio(counts, residents, group);
        assertShown(row.getField("ratio_to_white"), ratio.value());
        if (group != EthnicGroup.WHITE) {
            Optional<Interval> limits = ratio.intervalOfRisks();
            assertEquals(row.getField("ratio_ci95_low").isEmpty(), limits.isEmpty());
            limits.ifPresent(interval -> {
                assertShown(row.getField("ratio_ci95_low"), interval.low());
                assertShown(row.getField("ratio_ci95_high"), interval.high());
                assertTrue(ratio.interval().low() <= interval.low());
                assertTrue(ratio.interval().high() >= interval.high());
            });
        }
    }

    private static RateRatio ratio(Map<EthnicGroup, Long> counts, PopulationBase residents, EthnicGroup group) {
        return new RateRatio(
                counts.getOrDefault(group, 0L),
                residents.residents(group),
                counts.getOrDefault(EthnicGroup.WHITE, 0L),
                residents.residents(EthnicGroup.WHITE));
    }

    private static void assertShown(String published, double ours) {
        assertEquals(published, String.format(Locale.UK, "%.4f", ours));
    }

    private static void assertGroup(
            NamedCsvRecord row, Map<EthnicGroup, Long> counts, EthnicGroup group, String column) {
        assertEquals(Long.parseLong(row.getField(column)), counts.getOrDefault(group, 0L), row::toString);
    }

    private static AreaFigures profile(NamedCsvRecord row) {
        AreaFiguresLookup lookup = bean(AreaFiguresLookup.class);
        String slug = Optional.ofNullable(FORCES.get(row.getField("area"))).orElseThrow();
        Subject area = lookup.subject(new ForceId(slug));
        Period period = lookup.held().orElseThrow().parse(row.getField("period"));
        return (AreaFigures) lookup.profile(area, period);
    }

    private static FigureCells cells(NamedCsvRecord row) {
        Subject force = bean(AreaFiguresLookup.class).subject(new ForceId(row.getField("force")));
        YearMonth month = YearMonth.parse(row.getField("month"));
        return cells(force, new Period(month, month));
    }

    private static FigureCells cells(Subject area, Period period) {
        int key =
                AreaKey.ofForce(Optional.ofNullable(area.force()).orElseThrow().id());
        FigureCells sum = new FigureCells();
        bean(FigureRepository.class)
                .list(List.of(key), PackedPeriod.ofMonths(period))
                .forEach(row -> sum.addPacked(row.cells()));
        return sum;
    }

    private static Map<EthnicGroup, Long> people(EthnicityFigures figures) {
        Map<EthnicGroup, Long> counts = new EnumMap<>(EthnicGroup.class);
        figures.groups()
                .forEach(group -> counts.put(group.group(), group.people().part()));
        return counts;
    }

    private static Map<EthnicGroup, Long> allRows(FigureCells cells, EthnicityBasis basis) {
        Dimension vehicles = basis == EthnicityBasis.SELF_DEFINED
                ? Dimension.VEHICLE_SELF_DEFINED
                : Dimension.VEHICLE_OFFICER_DEFINED_OUTCOME;
        Dictionary dictionary = bean(PublishedValues.class).dictionary();
        Map<EthnicGroup, Long> counts = new EnumMap<>(EthnicGroup.class);
        for (Dimension dimension : List.of(EthnicityCount.byOutcome(basis), vehicles)) {
            cells.forEach(
                    dimension,
                    (ethnicity, second, count) -> counts.merge(
                            dictionary
                                    .get(EthnicityCount.list(basis), ethnicity)
                                    .ethnicGroup()
                                    .orElseThrow(),
                            (long) count,
                            Long::sum));
        }
        return counts;
    }

    private static Map<String, Long> byOutcome(String slug) {
        Dictionary dictionary = bean(PublishedValues.class).dictionary();
        Subject force = bean(AreaFiguresLookup.class).subject(new ForceId(slug));
        FigureCells cells =
                cells(force, bean(AreaFiguresLookup.class).held().orElseThrow().all());
        Map<String, Long> counts = new HashMap<>();
        for (Dimension dimension :
                List.of(Dimension.OFFICER_DEFINED_OUTCOME, Dimension.VEHICLE_OFFICER_DEFINED_OUTCOME)) {
            cells.forEach(dimension, (ethnicity, outcome, count) -> {
                String key = shown(dictionary.get(ValueList.OFFICER_DEFINED_ETHNICITY, ethnicity)) + "/"
                        + shown(dictionary.get(ValueList.OUTCOME, outcome));
                counts.merge(key, (long) count, Long::sum);
            });
        }
        return counts;
    }

    private static String shown(PublishedValue value) {
        return value.isBlank() ? "(blank)" : value.content();
    }

    private static EthnicGroup group(NamedCsvRecord row) {
        return EthnicGroup.ofCode(row.getField("group").toLowerCase(Locale.ROOT));
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(SharedData.path("ground-truth/" + file))) {
            return reader.stream().toList();
        }
    }

    private static <T> T bean(Class<T> type) {
        return TestPortal.running().bean(type);
    }
}
