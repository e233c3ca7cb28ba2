package candour.backend.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.time.LondonTime;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.operation.union.UnaryUnionOp;

class SampleGeneratorTest {
    private static final String SELF = "Self-defined ethnicity";
    private static final String OFFICER = "Officer-defined ethnicity";
    private final Path folder;
    private final List<Path> files;
    private final Map<YearMonth, List<NamedCsvRecord>> months = new HashMap<>();

    SampleGeneratorTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.files = new SampleGenerator().write(folder.resolve("one"));
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.endsWith("-west-midlands-stop-and-search.csv")) {
                try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
                    months.put(
                            YearMonth.parse(name.substring(0, 7)),
                            reader.stream().toList());
                }
            }
        }
    }

    @Test
    void the_same_seed_gives_the_same_bytes() throws IOException {
        List<Path> again = new SampleGenerator().write(folder.resolve("two"));
        assertEquals(files.size(), again.size());
        for (int i = 0; i < files.size(); i++) {
            assertEquals(
                    -1, Files.mismatch(files.get(i), again.get(i)), files.get(i).toString());
        }
    }

    @Test
    void two_years_are_there_but_for_the_month_left_out() {
        assertEquals(23, months.size());
        assertFalse(months.containsKey(SampleGenerator.MISSING));
        months.forEach((month, rows) ->
                assertTrue(rows.size() >= 350 && rows.size() <= 700, month + " has " + rows.size() + " rows"));
    }

    @Test
    void the_month_is_londons_and_the_stamp_is_utc() {
        months.forEach((month, rows) -> {
            boolean summer = LondonTime.start(month).atOffset(ZoneOffset.UTC).getHour() == 23;
            long before = 0;
            for (NamedCsvRecord row : rows) {
                Instant moment = OffsetDateTime.parse(row.getField("Date")).toInstant();
                assertEquals(month, LondonTime.month(moment));
                before += row.getField("Date").startsWith(month.toString()) ? 0 : 1;
            }
            assertEquals(summer, before > 0, month.toString());
            Instant first =
                    OffsetDateTime.parse(rows.getFirst().getField("Date")).toInstant();
            assertEquals(LondonTime.start(month), first, "midnight of the first day");
        });
    }

    @Test
    void every_point_lies_in_a_district_and_many_stops_share_one() throws IOException {
        Geometry shapes = SamplePlaces.shapes();
        GeometryFactory factory = new GeometryFactory();
        Set<Coordinate> points = new HashSet<>();
        Set<Integer> met = new TreeSet<>();
        int located = 0;
        int all = 0;
        for (NamedCsvRecord row : rows()) {
            all++;
            assertEquals(
                    row.getField("Latitude").isEmpty(),
                    row.getField("Longitude").isEmpty());
            if (!row.getField("Latitude").isEmpty()) {
                located++;
                points.add(new Coordinate(
                        Double.parseDouble(row.getField("Longitude")), Double.parseDouble(row.getField("Latitude"))));
            }
        }
        for (Coordinate point : points) {
            int inside = 0;
            for (int i = 0; i < shapes.getNumGeometries(); i++) {
                if (shapes.getGeometryN(i).contains(factory.createPoint(point))) {
                    inside++;
                    met.add(i);
                }
            }
            assertEquals(1, inside, point.toString());
        }
        assertEquals(Set.of(0, 1, 2, 3, 4, 5, 6), met);
        assertTrue(points.size() < 300, "a fixed list of points");
        assertEquals(0.85, (double) located / all, 0.02);
    }

    @Test
    void every_quirk_of_published_files_occurs() {
        List<NamedCsvRecord> rows = rows();
        assertEquals(20, values(rows, SELF).size(), "18+1 texts and blank");
        assertTrue(values(rows, SELF).contains("Other ethnic group - Not stated"));
        assertEquals(Set.of("", "Asian", "Black", "Other", "White"), values(rows, OFFICER));
        assertEquals(Set.of("Person search", "Person and Vehicle search", "Vehicle search"), values(rows, "Type"));
        assertEquals(Set.of("", "Male", "Female", "Other"), values(rows, "Gender"));
        assertEquals(Set.of("", "under 10", "10-17", "18-24", "25-34", "over 34"), values(rows, "Age range"));
        assertEquals(Set.of(""), values(rows, "Policing operation"));
        for (String three : List.of(
                "Part of a policing operation",
                "Outcome linked to object of search",
                "Removal of more than just outer clothing")) {
            assertEquals(Set.of("", "False", "True"), values(rows, three), three);
        }
        for (String blank : List.of("Legislation", "Object of search", "Outcome")) {
            assertTrue(values(rows, blank).contains(""), blank);
        }
        long distinct = months.values().stream()
                .mapToLong(month ->
                        month.stream().map(NamedCsvRecord::getFields).distinct().count())
                .sum();
        assertTrue(distinct < rows.size(), "people searched together give identical rows");
    }

    @Test
    void a_search_of_a_vehicle_alone_has_no_person() {
        for (NamedCsvRecord row : rows()) {
            if (row.getField("Type").equals("Vehicle search")) {
                assertEquals(
                        "",
                        row.getField("Gender")
                                + row.getField("Age range")
                                + row.getField(SELF)
                                + row.getField(OFFICER));
            }
        }
    }

    @Test
    void the_ratios_stay_below_those_published_for_the_force() {
        long white = count("White");
        // Census 2021, police force area: White 1,793,173, Black 236,047, Asian 667,315
        double black = count("Black") / 236_047.0 / (white / 1_793_173.0);
        double asian = count("Asian") / 667_315.0 / (white / 1_793_173.0);
        // the lowest published on this base are 2.07 and 1.10 (2015/16), the latest 2.87 and 1.48 (2017/18)
        assertTrue(black > 1.6 && black < 2.5, "Black to White " + black);
        assertTrue(asian > 0.9 && asian < 1.4, "Asian to White " + asian);
    }

    @Test
    void the_sketches_share_their_edges_and_make_up_the_force() throws IOException, ParseException {
        Geometry shapes = SamplePlaces.shapes();
        Geometry force =
                new GeoJsonReader().read(SampleFiles.text(SampleFiles.FORCE)).getGeometryN(0);
        Geometry union = UnaryUnionOp.union(shapes);
        assertEquals("Polygon", union.getGeometryType());
        assertTrue(union.equalsTopo(force));
        for (int i = 0; i < 7; i++) {
            assertTrue(shapes.getGeometryN(i).isValid());
            for (int j = 0; j < i; j++) {
                assertFalse(shapes.getGeometryN(i).overlaps(shapes.getGeometryN(j)));
            }
        }
    }

    @Test
    void each_public_building_lies_in_the_sketch_of_its_district() throws IOException {
        Geometry shapes = SamplePlaces.shapes();
        List<String> districts = SampleFiles.rows(SampleFiles.LADDER).stream()
                .map(row -> row.getField("LAD22CD"))
                .toList();
        for (NamedCsvRecord row : SampleFiles.rows(SampleFiles.POSTCODES)) {
            Coordinate place = new Coordinate(
                    Double.parseDouble(row.getField("longitude")), Double.parseDouble(row.getField("latitude")));
            Geometry shape = shapes.getGeometryN(districts.indexOf(row.getField("lad_code")));
            assertTrue(shape.contains(new GeometryFactory().createPoint(place)), row.getField("postcode"));
        }
    }

    @Test
    void the_census_of_the_force_is_the_sum_of_its_districts() throws IOException {
        NamedCsvRecord force = SampleFiles.rows(SampleFiles.FORCE_CENSUS).getFirst();
        Map<String, Long> sums = SampleFiles.rows(SampleFiles.CENSUS).stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField(3), Collectors.summingLong(row -> Long.parseLong(row.getField(4)))));
        assertEquals(0, sums.remove("Does not apply"));
        sums.forEach((category, sum) -> assertEquals(sum, Long.parseLong(force.getField(category)), category));
        assertEquals("2919655", force.getField("Total"));
    }

    @Test
    void everything_invented_says_so() throws IOException {
        for (Path file : files) {
            assertTrue(file.toString().contains("made-up-sample"));
        }
        Path notice = files.getFirst().resolveSibling("READ-ME-FIRST-these-stops-are-made-up.txt");
        assertTrue(Files.readString(notice).startsWith("These stops are made up. None of them ever happened."));
        for (String shapes : List.of(SampleFiles.DISTRICTS, SampleFiles.FORCE)) {
            assertTrue(SampleFiles.text(shapes).contains("made-up sample"));
            assertTrue(SampleFiles.text(shapes).contains("\"sketch\":true"));
        }
    }

    private List<NamedCsvRecord> rows() {
        List<NamedCsvRecord> rows = new ArrayList<>();
        months.values().forEach(rows::addAll);
        return rows;
    }

    private long count(String group) {
        return rows().stream()
                .filter(row -> row.getField(SELF).startsWith(group))
                .count();
    }

    private static Set<String> values(List<NamedCsvRecord> rows, String column) {
        return rows.stream().map(row -> row.getField(column)).collect(Collectors.toSet());
    }
}
