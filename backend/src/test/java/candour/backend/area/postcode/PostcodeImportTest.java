package candour.backend.area.postcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.area.Area;
import candour.backend.area.Importing;
import candour.backend.platform.intake.FileReport;
import candour.backend.platform.intake.FileStatus;
import candour.backend.support.SharedData;
import candour.backend.support.TestPortal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostcodeImportTest {
    private static final String LADDER = """
            LSOA21CD,LSOA21NM,WD24CD,WD24NM,LAD24CD,LAD24NM,PFA24CD,PFA24NM
            E01033620,Birmingham 138A,E05011151,Ladywood,E08000025,Birmingham,E23000014,West Midlands
            """;
    private PostcodeLookup postcodes;

    @BeforeEach
    void empty() {
        postcodes = TestPortal.emptied().bean(PostcodeLookup.class);
        Importing.text("ladder.csv", LADDER);
    }

    @Test
    void code_point_open_is_read_without_headings() {
        FileReport report = Importing.text("b.csv", """
                "B1  1AY",10,406523,286448,"E92000001","E19000001","E18000005","","E08000025","E05011151"
                "B1  1ZZ",90,0,0,"E92000001","","","","",""
                "AB101AA",10,394235,806529,"S92000003","","S08000020","","S12000033","S13002842"
                """);
        assertEquals(
                List.of("postcodes", 3L, 1L, 1L),
                List.of(report.kind(), report.read(), report.stored(), report.rejected()));
        assertTrue(report.note().contains("1 outside England and Wales"), report.note());
        PostcodeAnswer.Found found = assertInstanceOf(PostcodeAnswer.Found.class, postcodes.find(" b11Ay "));
        assertEquals("B1 1AY", found.postcode().toString());
        assertEquals(52.475924, found.latitude(), 0.00005);
        assertEquals(-1.905392, found.longitude(), 0.00005);
        assertEquals("Birmingham", name(found.district()));
        assertEquals("Ladywood", name(found.ward()));
    }

    @Test
    void the_headings_of_code_point_open_are_skipped() {
        FileReport report = Importing.text(
                "Code-Point_Open_Column_Headers.csv",
                "PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC\r\nPostcode,A,B,C,D,E,F,G,H,I\r\n");
        assertEquals(FileStatus.SKIPPED, report.status());
    }

    @Test
    void the_national_statistics_lookup_is_read_by_its_headings() {
        FileReport report = Importing.text("nspl.csv", """
                pcd,pcd2,pcds,dointr,doterm,oslaua,osward,lsoa21,lat,long
                B1 1AY,B1   1AY,B1 1AY,198001,,E08000025,E05011151,E01033620,52.475924,-1.905392
                B1 1AA,B1   1AA,B1 1AA,198001,199606,E08000025,E05011151,E01033620,52.475,-1.905
                B1 1AB,B1   1AB,B1 1AB,202001,,E08000025,E05011151,E01033620,99.999999,0.000000
                JE2 3AB,JE2  3AB,JE2 3AB,202001,,L99999999,L99999999,L99999999,49.2,-2.1
                """);
        assertEquals(List.of(4L, 1L, 1L), List.of(report.read(), report.stored(), report.rejected()));
        assertEquals("1 given up and left out; 1 outside England and Wales left out", report.note());
        PostcodeAnswer.Found found = assertInstanceOf(PostcodeAnswer.Found.class, postcodes.find("B1 1AY"));
        assertEquals("Birmingham 138A", name(found.lsoa()));
    }

    @Test
    void text_that_looks_like_a_postcode_is_told_from_other_text() {
        assertInstanceOf(PostcodeAnswer.Unknown.class, postcodes.find("ec1a 1bb"));
        assertInstanceOf(PostcodeAnswer.Unknown.class, postcodes.find("B1 IAY"), "an I for the one");
        assertInstanceOf(PostcodeAnswer.NoPostcode.class, postcodes.find("Bedford"));
        assertInstanceOf(PostcodeAnswer.NoPostcode.class, postcodes.find(""));
        assertInstanceOf(PostcodeAnswer.NoPostcode.class, postcodes.find("B1"));
    }

    @Test
    void the_same_file_again_stores_nothing_and_a_file_without_places_is_refused() {
        String text = "postcode,latitude,longitude,lad_code\nB1 1AY,52.475924,-1.905392,E08000025\n";
        assertEquals(1, Importing.text("a.csv", text).stored());
        assertEquals(FileStatus.UNCHANGED, Importing.text("a.csv", text).status());
        FileReport refused = Importing.text("a.csv", "postcode,latitude,longitude\nB1 1AY,nowhere,-1.9\n");
        assertEquals(FileStatus.REFUSED, refused.status());
    }

    @Test
    void grid_references_come_out_within_metres_of_the_converted_list() throws IOException {
        Path folder = SharedData.path("lookups");
        Map<String, double[]> converted = new HashMap<>();
        for (String line : lines(folder.resolve("postcodes_west_midlands_police_area_2018-08_lat_long.csv.gz"))) {
            String[] cells = line.split(",");
            if (!cells[0].equals("postcode")) {
                String compact = cells[0].replace(" ", "");
                converted.put(compact, new double[] {Double.parseDouble(cells[1]), Double.parseDouble(cells[2])});
            }
        }
        NationalGrid grid = new NationalGrid();
        int compared = 0;
        double worst = 0;
        for (String line : lines(folder.resolve("code-point-open-2018-08/b.csv.gz"))) {
            String[] cells = line.replace("\"", "").split(",");
            double[] listed = converted.get(cells[0].replace(" ", ""));
            if (listed != null) {
                NationalGrid.Point point = grid.toDegrees(Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
                double north = (point.latitude() - listed[0]) * 111_200;
                double east = (point.longitude() - listed[1]) * 111_200 * Math.cos(Math.toRadians(listed[0]));
                worst = Math.max(worst, Math.hypot(north, east));
                compared++;
            }
        }
        assertTrue(compared > 25_000, compared + " compared");
        assertTrue(worst < 3, "farthest apart: " + worst + " m");
    }

    private static List<String> lines(Path file) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return Arrays.asList(reader.readAllAsString().split("\r?\n"));
        }
    }

    private static String name(@org.jspecify.annotations.Nullable Area area) {
        return Optional.ofNullable(area).orElseThrow().name();
    }
}
