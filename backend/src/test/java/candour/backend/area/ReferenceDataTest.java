package candour.backend.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.area.boundary.AreaShape;
import candour.backend.area.boundary.ShapeLookup;
import candour.backend.area.census.CensusTable;
import candour.backend.area.census.Population;
import candour.backend.area.census.PopulationLookup;
import candour.backend.area.postcode.PostcodeAnswer;
import candour.backend.area.postcode.PostcodeLookup;
import candour.backend.platform.intake.FileReport;
import candour.backend.platform.intake.FileStatus;
import candour.backend.support.SharedData;
import candour.backend.support.TestPortal;
import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import candour.shared.stopsearch.EthnicGroup;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;

/// The published reference data as a whole: lookups, census, boundaries, postcodes, taken in in one run.
@Isolated("says how long it takes")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceDataTest {
    private static final AreaCode WEST_MIDLANDS = new AreaCode("E23000014");
    private static final AreaCode BIRMINGHAM = new AreaCode("E08000025");
    private final Map<String, FileReport> first = new HashMap<>();
    private final Map<String, FileReport> second = new HashMap<>();
    private TestPortal portal = TestPortal.running();
    private AreaLookup areas = portal.bean(AreaLookup.class);

    @BeforeAll
    void importTwice() {
        Path[] folders = Stream.of("boundaries", "lookups", "census2021")
                .map(SharedData::path)
                .toArray(Path[]::new);
        portal = TestPortal.emptied();
        areas = portal.bean(AreaLookup.class);
        Importing.files(folders).forEach(report -> first.put(name(report), report));
        Importing.files(folders).forEach(report -> second.put(name(report), report));
    }

    @Test
    void every_file_is_taken_in_and_only_postcodes_without_grid_reference_are_rejected() {
        assertEquals(37, first.size());
        for (FileReport report : first.values()) {
            boolean headings = name(report).startsWith("Code-Point_Open_Column_Headers");
            assertEquals(headings ? FileStatus.SKIPPED : FileStatus.STORED, report.status(), report.toString());
            assertEquals(name(report).equals("wv.csv") ? 66 : 0, report.rejected(), report.toString());
        }
    }

    @Test
    void rows_are_those_that_the_data_says() {
        assertEquals(35_672, read("lsoa21_ward24_lad24_pfa24_england_wales.csv"));
        assertEquals(35_795, read("lsoa11_lsoa21_lad22_england_wales.csv"));
        assertEquals(332, read("ltla24_csp24_pfa24.csv"));
        assertEquals(331, read("lad22_csp22_pfa22.csv"));
        assertEquals(348, read("lad16_csp16_pfa16_ons_original.csv"));
        assertEquals(6_620, read("TS021-2021-ltla-ethnic-group-20-categories.csv"));
        assertEquals(35_672, read("TS021-2021-ethnic-group-5-categories-lsoa21-england-wales.csv"));
        assertEquals(1_719, read("lsoa21-west-midlands.geojson"));
        assertEquals(331, read("lad22-england-wales-mysociety-simplified.geojson"));
        assertEquals(58_009, read("postcodes_west_midlands_police_area_2018-08_lat_long.csv"));
        assertEquals(
                List.of(41_653L, 20_119L, 10_983L, 10_048L, 10_463L),
                Stream.of("b.csv", "cv.csv", "dy.csv", "ws.csv", "wv.csv")
                        .map(this::read)
                        .toList());
    }

    @Test
    void a_second_import_stores_nothing() {
        for (FileReport report : second.values()) {
            assertEquals(0, report.stored(), report.toString());
            assertTrue(
                    report.status() == FileStatus.UNCHANGED || report.status() == FileStatus.SKIPPED,
                    report.toString());
        }
    }

    @Test
    void the_whole_reference_import_takes_seconds() {
        Duration took = first.values().stream().map(FileReport::took).reduce(Duration.ZERO, Duration::plus);
        StringBuilder table = new StringBuilder();
        first.values().stream()
                .sorted((a, b) -> b.took().compareTo(a.took()))
                .forEach(r -> table.append("\n" + r.took().toMillis() + " ms " + r.stored() + " " + name(r)));
        assertTrue(took.toSeconds() < 60, took + table.toString());
        org.slf4j.LoggerFactory.getLogger(ReferenceDataTest.class).info("reference import took {}{}", took, table);
    }

    @Test
    void the_ladder_leads_from_a_neighbourhood_to_england_and_wales() {
        Area lsoa = areas.get(new AreaCode("E01008881"));
        assertEquals(
                List.of("Yardley West & Stechford", "Birmingham", "West Midlands", "England and Wales"),
                areas.parents(lsoa).stream().map(Area::name).toList());
        assertEquals("west-midlands", areas.force(lsoa).orElseThrow().slug().value());
        Area force = areas.get(WEST_MIDLANDS);
        assertEquals(7, areas.children(force, AreaKind.DISTRICT).size());
        assertEquals(1_719, areas.children(force, AreaKind.LSOA).size());
        assertEquals(318, areas.list(AreaKind.DISTRICT).size());
        assertEquals(7_536, areas.list(AreaKind.WARD).size());
    }

    @Test
    void districts_abolished_in_2023_stay_with_their_force_and_are_not_current() {
        Area allerdale = areas.get(new AreaCode("E07000026"));
        assertEquals(false, allerdale.current());
        assertEquals(2022, allerdale.vintage());
        assertEquals("cumbria", areas.force(allerdale).orElseThrow().slug().value());
        assertTrue(areas.get(new AreaCode("E06000063")).current(), "Cumberland came in 2023");
    }

    @Test
    void west_midlands_has_the_published_residents() {
        PopulationLookup populations = portal.bean(PopulationLookup.class);
        Area force = areas.get(WEST_MIDLANDS);
        Population groups = populations.byEthnicGroup(force).orElseThrow();
        assertEquals("Census 2021, TS021, 19 categories, PFA22", groups.base().label());
        assertEquals(2_919_655, groups.total());
        assertEquals(1_793_173, groups.residents(EthnicGroup.WHITE));
        assertEquals(667_315, groups.residents(EthnicGroup.ASIAN));
        assertEquals(236_047, groups.residents(EthnicGroup.BLACK));
        assertEquals(121_685, groups.residents(EthnicGroup.MIXED));
        assertEquals(101_435, groups.residents(EthnicGroup.OTHER));
        Map<String, Integer> expected = Map.ofEntries(
                Map.entry("A2", 278_837),
                Map.entry("A1", 226_927),
                Map.entry("A3", 72_168),
                Map.entry("A4", 22_718),
                Map.entry("A9", 66_665),
                Map.entry("B2", 126_041),
                Map.entry("B1", 81_732),
                Map.entry("B9", 28_274),
                Map.entry("M1", 59_903),
                Map.entry("M3", 28_872),
                Map.entry("M2", 9_735),
                Map.entry("M9", 23_175),
                Map.entry("W1", 1_630_823),
                Map.entry("W2", 31_490),
                Map.entry("W3", 2_417),
                Map.entry("W4", 4_246),
                Map.entry("W9", 124_197),
                Map.entry("O2", 28_083),
                Map.entry("O9", 73_352),
                Map.entry("total", 2_919_655));
        assertEquals(expected, populations.byEthnicity(force).orElseThrow().residents());
    }

    @Test
    void west_midlands_has_the_published_religions_disability_and_sexes() {
        PopulationLookup populations = portal.bean(PopulationLookup.class);
        Area force = areas.get(WEST_MIDLANDS);
        Population religion = populations.find(force, CensusTable.RELIGION).orElseThrow();
        assertEquals(501_475, religion.residents("muslim"));
        assertEquals(167_651, religion.residents("not-answered"));
        assertEquals(
                518_286,
                populations.find(force, CensusTable.DISABILITY).orElseThrow().residents("disabled"));
        Population sexes =
                populations.find(force, CensusTable.SEX_AND_BROAD_AGE).orElseThrow();
        assertEquals(sexes.total(), sexes.residents("females") + sexes.residents("males"));
    }

    @Test
    void england_and_wales_comes_out_as_ons_published_it() {
        Population all = portal.bean(PopulationLookup.class)
                .byEthnicGroup(areas.get(AreaCode.ENGLAND_AND_WALES))
                .orElseThrow();
        assertEquals("LTLA21", all.base().geography());
        assertEquals(2_409_278, all.residents(EthnicGroup.BLACK), 20);
        assertEquals(81.7, share(all, EthnicGroup.WHITE));
        assertEquals(9.3, share(all, EthnicGroup.ASIAN));
    }

    @Test
    void a_ward_has_the_residents_of_its_neighbourhoods() {
        Area ward = areas.get(new AreaCode("E05011186"));
        Population residents =
                portal.bean(PopulationLookup.class).byEthnicGroup(ward).orElseThrow();
        assertEquals(
                "Census 2021, TS021, 5 categories, LSOA21 added up",
                residents.base().label());
        assertTrue(residents.total() > 8_000 && residents.total() < 20_000, residents.toString());
    }

    @Test
    void every_force_and_district_has_a_shape_of_its_most_detailed_source() throws SQLException {
        for (Area area : areas.forceAreas()) {
            assertTrue(areas.hasShape(area), area.name());
        }
        for (Area area : areas.list(AreaKind.DISTRICT)) {
            assertTrue(areas.hasShape(area), area.name());
        }
        ShapeLookup shapes = portal.bean(ShapeLookup.class);
        List<Integer> ids = areas.forceAreas().stream().map(Area::id).toList();
        List<AreaShape> country = shapes.list(ids, 2);
        assertEquals(43, country.size());
        int points = country.stream()
                .mapToInt(shape -> shape.geometry().getNumPoints())
                .sum();
        assertTrue(points > 400 && points < 4_000, "points of the map of all forces: " + points);
        assertTrue(ShapeLookup.bounds(country).contains(-1.9, 52.5));
        assertEquals(country, shapes.list(ids, 2), "from memory");
    }

    @Test
    void at_least_98_per_cent_of_west_midlands_postcodes_are_placed_in_the_right_district() throws SQLException {
        AreaLocator locator = portal.bean(AreaLocator.class);
        Map<String, Integer> ids = new HashMap<>();
        areas.list(AreaKind.DISTRICT).forEach(area -> ids.put(area.code().value(), area.id()));
        int right = 0;
        int inLsoa = 0;
        int all = 0;
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT latitude, longitude, district_id FROM postcode"
                        + " JOIN area ON area.id = district_id JOIN area f ON f.id = area.parent_id"
                        + " WHERE f.code = 'E23000014'")) {
            while (rows.next()) {
                AreaLocator.Placement placement = locator.locate(rows.getDouble(1), rows.getDouble(2));
                all++;
                right += placement.districtId() == rows.getInt(3) ? 1 : 0;
                inLsoa += placement.lsoaId() == 0 ? 0 : 1;
            }
        }
        assertTrue(all > 58_000, all + " postcodes");
        assertTrue(right > 0.98 * all, right + " of " + all + " in the right district, " + inLsoa + " in an LSOA");
        assertTrue(inLsoa > 0.99 * all, inLsoa + " of " + all + " in an LSOA");
    }

    @Test
    void birmingham_is_found_by_postcode_and_bedford_by_name() {
        PostcodeAnswer answer = portal.bean(PostcodeLookup.class).find("b1 1ay");
        PostcodeAnswer.Found found = (PostcodeAnswer.Found) answer;
        assertEquals(
                BIRMINGHAM, Optional.ofNullable(found.district()).orElseThrow().code());
        assertTrue(Optional.ofNullable(found.ward()).orElseThrow().current());
        assertTrue(found.lsoa() != null, found.toString());
        AreaSearch search = portal.bean(AreaSearch.class);
        assertEquals(
                List.of("Bedford", "Bedfordshire"),
                search.find("bedford", 2).found().stream()
                        .map(hit -> hit.area().name())
                        .toList());
        assertEquals(
                "Birmingham",
                search.find("birmigham", 5).suggestions().getFirst().area().name());
        assertEquals("Luton", search.find("Luton", 5).found().getFirst().area().name());
        assertEquals(
                "St Albans",
                search.find("st albans", 5).found().getFirst().area().name());
        assertEquals(
                "Kensington and Chelsea",
                search.find("kensington & chelsea", 5).found().getFirst().area().name());
        assertEquals(
                "City of London",
                search.find("City of London", 5).found().getFirst().area().name());
        assertEquals(
                "Canolbarth Môn",
                search.find("canolbarth mon", 5).found().getFirst().area().name());
        assertEquals(
                BIRMINGHAM,
                search.find(" e08000025 ", 5).found().getFirst().area().code());
    }

    private static double share(Population population, EthnicGroup group) {
        return Math.round(1000.0 * population.residents(group) / population.total()) / 10.0;
    }

    private long read(String name) {
        return Optional.ofNullable(first.get(name))
                .orElseThrow(() -> new AssertionError(name))
                .read();
    }

    private static String name(FileReport report) {
        String shown = report.shownAs().replace(".gz", "");
        return shown.substring(Math.max(shown.lastIndexOf('/'), shown.lastIndexOf('!')) + 1);
    }
}
