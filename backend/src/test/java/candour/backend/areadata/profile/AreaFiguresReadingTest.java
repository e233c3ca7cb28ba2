package candour.backend.areadata.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.areadata.measure.Disparity;
import candour.backend.areadata.measure.Proportion;
import candour.backend.platform.persistence.BulkLoad;
import candour.backend.platform.text.Texts;
import candour.backend.stopsearch.Location;
import candour.backend.stopsearch.MonthFigures;
import candour.backend.stopsearch.PublishedValue;
import candour.backend.stopsearch.PublishedValues;
import candour.backend.stopsearch.StopSearchRow;
import candour.backend.stopsearch.ValueList;
import candour.backend.support.TestPortal;
import candour.shared.area.AreaCode;
import candour.shared.area.ForceId;
import candour.shared.stopsearch.EthnicGroup;
import candour.shared.stopsearch.SearchType;
import candour.shared.stopsearch.ThreeState;
import candour.shared.text.Language;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Bedfordshire (force 2) supplied May and July 2023, and its neighbour Cambridgeshire (force 3) May to July.
class AreaFiguresReadingTest {
    private static final YearMonth MAY = YearMonth.of(2023, 5);
    private static final YearMonth JUNE = YearMonth.of(2023, 6);
    private static final YearMonth JULY = YearMonth.of(2023, 7);
    private static final Period SUMMER = new Period(MAY, JULY);
    private static final String WHITE = "White - English/Welsh/Scottish/Northern Irish/British";
    private static final String BLACK = "Black/African/Caribbean/Black British - African";
    private static final String NOT_STATED = "Other ethnic group - Not stated";

    private static Location luton = Location.NOWHERE;
    private static AreaFiguresLookup figures = TestPortal.running().bean(AreaFiguresLookup.class);

    @BeforeAll
    static void store() throws SQLException {
        TestPortal portal = TestPortal.emptied();
        figures = portal.bean(AreaFiguresLookup.class);
        try (Connection connection = portal.bean(BulkLoad.class).open()) {
            int country = Census.area(connection, "K04000001", "country", "England and Wales", 0);
            int force = Census.area(connection, "E23000026", "force", "Bedfordshire", country);
            Census.area(connection, "E23000014", "force", "West Midlands", country);
            int neighbour = Census.area(connection, "E23000023", "force", "Cambridgeshire", country);
            int district = Census.area(connection, "E06000032", "district", "Luton", force);
            Map<String, Integer> residents =
                    Map.of("total", 10_000, "white", 6000, "black", 1000, "asian", 2000, "mixed", 900, "other", 100);
            for (int area : List.of(force, neighbour, district)) {
                Census.residents(connection, area, 5, "PFA22", residents);
                Census.residents(connection, area, 5, "PFA24", Map.of("total", 1));
            }
            luton = new Location(1, 0, 0, district, 0, 0);
            store(connection, 2, MAY, 40, 15, 30);
            store(connection, 2, JULY, 10, 5, 5);
            for (YearMonth month : SUMMER.months()) {
                store(connection, 3, month, 20, 0, 0);
            }
            try (PreparedStatement statement = connection.prepareStatement("UPDATE edition SET number = number + 1")) {
                statement.executeUpdate();
            }
            connection.commit();
        }
    }

    @Test
    void a_missing_month_is_a_gap_and_totals_state_the_months_used() {
        AreaFigures force = profile("bedfordshire");
        assertEquals(new Proportion(2, 3), force.completeness().share());
        assertEquals(List.of(JUNE), force.completeness().missing());
        assertEquals(new MonthCount.NotSupplied(JUNE), force.byMonth().get(1));
        assertEquals(
                new MonthCount.Counted(MAY, 85, 85, false, false),
                force.byMonth().getFirst());
        assertEquals(new SearchTotals(105, 105, 0, 0), force.totals());
        assertTrue(words(force, Caveat.NOT_WHOLE).startsWith("2 of 3 months were supplied."));
    }

    @Test
    void when_a_third_is_not_stated_the_ratio_says_so_and_the_series_is_shown() {
        AreaFigures force = profile("bedfordshire");
        EthnicityFigures selfDefined = force.selfDefined();
        assertEquals(new Proportion(35, 105), selfDefined.notStated());
        assertTrue(words(force, Caveat.NOT_STATED).startsWith("Not stated: 33% of searches of people (35 of 105)."));
        assertEquals(
                new Proportion(35, 105),
                group(selfDefined, EthnicGroup.NOT_STATED).people());
        Disparity.Compared black = assertInstanceOf(
                Disparity.Compared.class, group(selfDefined, EthnicGroup.BLACK).disparity());
        assertEquals((20.0 / 1000) / (50.0 / 6000), black.ratio().value(), 1e-12);
        assertInstanceOf(
                Disparity.TooFew.class, group(selfDefined, EthnicGroup.ASIAN).disparity());
        assertInstanceOf(
                Disparity.Reference.class, group(selfDefined, EthnicGroup.WHITE).disparity());
        assertInstanceOf(
                Disparity.NoResidents.class,
                group(selfDefined, EthnicGroup.NOT_STATED).disparity());
        assertEquals("Census 2021 TS021, PFA22", residents(force).label(Texts.of(Language.ENGLISH)));
    }

    @Test
    void officers_see_nobody_as_mixed_so_that_group_is_not_shown() {
        List<EthnicGroup> shown = profile("bedfordshire").officerDefined().groups().stream()
                .map(GroupFigures::group)
                .toList();
        assertEquals(
                List.of(
                        EthnicGroup.ASIAN,
                        EthnicGroup.BLACK,
                        EthnicGroup.WHITE,
                        EthnicGroup.OTHER,
                        EthnicGroup.NOT_RECORDED),
                shown);
    }

    @Test
    void a_smaller_area_counts_every_force_but_only_in_months_its_own_force_supplied() {
        Subject area = figures.subject(new AreaCode("E06000032"));
        AreaFigures luton = assertInstanceOf(AreaFigures.class, figures.profile(area, SUMMER));
        // 105 of its own force and 20 of the neighbour in each of May and July; none of June
        assertEquals(new SearchTotals(145, 145, 0, 0), luton.totals());
        assertEquals(new MonthCount.NotSupplied(JUNE), luton.byMonth().get(1));
        assertNotNull(words(luton, Caveat.SMALL_AREA));
    }

    @Test
    void an_area_whose_force_supplied_nothing_is_not_an_area_without_searches() {
        Subject area = figures.subject(new ForceId("west-midlands"));
        NothingSupplied nothing = assertInstanceOf(NothingSupplied.class, figures.profile(area, SUMMER));
        assertEquals(new Proportion(0, 3), nothing.completeness().share());
        assertNull(nothing.residents());
    }

    @Test
    void england_and_wales_is_the_forces_that_supplied_every_month() {
        Comparison comparison = figures.comparison(figures.subject(new AreaCode("E06000032")), SUMMER);
        assertEquals(
                List.of("Luton", "Bedfordshire", "England and Wales"),
                comparison.rows().stream().map(row -> row.area().name()).toList());
        Comparison.Row country = comparison.rows().getLast();
        assertEquals(
                List.of("cambridgeshire"),
                country.forces().stream().map(force -> force.slug().value()).toList());
        assertEquals(60, country.people());
        assertEquals(3, country.supplied());
    }

    @Test
    void england_and_wales_says_how_many_forces_it_counts_and_counts_the_residents_of_these_alone() {
        AreaFigures country = assertInstanceOf(
                AreaFigures.class, figures.profile(figures.subject(AreaCode.ENGLAND_AND_WALES), SUMMER));
        assertEquals(new Completeness.Counted(1, 43), country.completeness().counted());
        assertEquals(10_000, residents(country).total());
        assertNull(profile("bedfordshire").completeness().counted());
    }

    @Test
    void the_national_table_has_every_force_that_supplied_a_month_of_the_year() {
        NationalTable table = figures.nationalTable(2023, 2023, EthnicityBasis.SELF_DEFINED);
        assertEquals(
                List.of("bedfordshire 2/3 105", "cambridgeshire 3/3 60"),
                table.forces().stream()
                        .map(row ->
                                row.force().slug() + " " + row.supplied() + "/" + row.expected() + " " + row.people())
                        .toList());
    }

    @Test
    void outcomes_and_find_rate_never_read_a_blank_as_no() {
        OutcomeRates rates = profile("bedfordshire").outcomeRates();
        assertEquals(new Proportion(50, 70), rates.arrest());
        assertEquals(new Proportion(35, 105), rates.notRecorded());
        assertEquals(new FindRate.TooIncomplete(new Proportion(70, 105)), rates.find());
    }

    private static AreaFigures profile(String slug) {
        return assertInstanceOf(AreaFigures.class, figures.profile(figures.subject(new ForceId(slug)), SUMMER));
    }

    private static PopulationBase residents(AreaFigures figures) {
        PopulationBase residents = figures.residents();
        if (residents == null) {
            throw new AssertionError("no residents");
        }
        return residents;
    }

    private static GroupFigures group(EthnicityFigures figures, EthnicGroup group) {
        return figures.groups().stream()
                .filter(one -> one.group() == group)
                .findFirst()
                .orElseThrow();
    }

    private static String words(AreaFigures figures, Caveat caveat) {
        return figures.warnings().stream()
                .filter(warning -> warning.caveat() == caveat)
                .findFirst()
                .orElseThrow()
                .words(Texts.of(Language.ENGLISH));
    }

    private static void store(Connection connection, int force, YearMonth month, int white, int black, int notStated)
            throws SQLException {
        MonthFigures.Tally tally = TestPortal.running().bean(MonthFigures.class).begin(force, month);
        add(tally, month, white, WHITE, "Arrest", ThreeState.TRUE);
        add(tally, month, black, BLACK, "A no further action disposal", ThreeState.FALSE);
        add(tally, month, notStated, NOT_STATED, "", ThreeState.BLANK);
        tally.store(connection);
        int all = white + black + notStated;
        PublishedMonths.supply(connection, force, month, all, all, 0);
    }

    private static void add(
            MonthFigures.Tally tally, YearMonth month, int count, String ethnicity, String outcome, ThreeState linked) {
        for (int i = 0; i < count; i++) {
            StopSearchRow row = new StopSearchRow(
                    i,
                    month.atDay(10).atTime(12, 0).toInstant(ZoneOffset.UTC),
                    SearchType.PERSON,
                    ThreeState.BLANK,
                    0,
                    1,
                    0,
                    0,
                    id(ValueList.SELF_DEFINED_ETHNICITY, ethnicity),
                    0,
                    0,
                    0,
                    outcome.isEmpty() ? 0 : id(ValueList.OUTCOME, outcome),
                    linked,
                    ThreeState.BLANK);
            tally.add(row, luton);
        }
    }

    private static int id(ValueList list, String text) {
        return TestPortal.running()
                .bean(PublishedValues.class)
                .dictionary()
                .find(list, text)
                .map(PublishedValue::id)
                .orElseThrow();
    }
}
