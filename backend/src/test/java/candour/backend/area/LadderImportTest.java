package candour.backend.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.intake.FileReport;
import candour.backend.platform.intake.FileStatus;
import candour.backend.support.TestPortal;
import candour.shared.area.AreaCode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LadderImportTest {
    private static final String OF_2022 = """
            LAD22CD,LAD22NM,CSP22CD,CSP22NM,PFA22CD,PFA22NM
            E07000026,Allerdale,E22000055,West Cumbria,E23000002,Cumbria
            E06000055,Bedford,E22000012,Bedford,E23000026,Bedfordshire
            """;
    private static final String OF_2024 = """
            LAD24CD,LAD24NM,CSP24CD,CSP24NM,PFA24CD,PFA24NM
            E06000063,Cumberland,E22000361,Cumberland,E23000002,Cumbria
            E06000063,Cumberland,E22000362,Another partnership,E23000002,Cumbria
            E06000055,Bedford,E22000012,Bedford,E23000026,Bedfordshire
            """;
    private AreaLookup areas;

    @BeforeEach
    void empty() {
        areas = TestPortal.emptied().bean(AreaLookup.class);
    }

    @Test
    void a_district_with_two_partnerships_is_one_district() {
        FileReport report = Importing.text("lookup.csv", OF_2024);
        assertEquals(List.of(FileStatus.STORED, 3L, 0L), List.of(report.status(), report.read(), report.rejected()));
        assertEquals("area lookup", report.kind());
        assertEquals("Cumbria", areas.parents(area("E06000063")).getFirst().name());
    }

    @Test
    void the_newest_vintage_decides_what_is_current_in_either_order() {
        Importing.text("new.csv", OF_2024);
        Importing.text("old.csv", OF_2022);
        assertFalse(area("E07000026").current());
        assertTrue(area("E06000063").current());
        assertEquals(2024, area("E06000055").vintage());
        TestPortal.emptied();
        Importing.text("old.csv", OF_2022);
        assertTrue(area("E07000026").current(), "nothing newer is known yet");
        Importing.text("new.csv", OF_2024);
        assertFalse(area("E07000026").current());
        assertEquals(
                "cumbria", areas.force(area("E07000026")).orElseThrow().slug().value());
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_byte_order_mark_does_not_matter() {
        FileReport first = Importing.text("new.csv", "\uFEFF" + OF_2024);
        assertEquals(FileStatus.STORED, first.status());
        FileReport again = Importing.text("renamed.csv", "\uFEFF" + OF_2024);
        assertEquals(List.of(FileStatus.UNCHANGED, 0L), List.of(again.status(), again.stored()));
    }

    @Test
    void wrong_rows_are_rejected_with_the_reason_and_the_others_taken() {
        FileReport report = Importing.text("lookup.csv", """
                LAD24CD,LAD24NM,PFA24CD,PFA24NM
                E06000055,Bedford,E23000026,Bedfordshire
                E06000055,Bedford,E23000002,Cumbria
                S12000033,Aberdeen City,E23000026,Bedfordshire
                nonsense,Somewhere,E23000026,Bedfordshire
                E06000032,Luton,E23000026
                """);
        assertEquals(List.of(5L, 4L), List.of(report.read(), report.rejected()));
        assertEquals("Bedfordshire", areas.parents(area("E06000055")).getFirst().name());
        assertTrue(areas.find(new AreaCode("E06000032")).isEmpty());
    }

    @Test
    void a_neighbourhood_lies_in_its_ward_even_when_another_table_only_says_the_district() {
        String wards = """
                LSOA21CD,LSOA21NM,WD24CD,WD24NM,LAD24CD,LAD24NM,PFA24CD,PFA24NM
                E01017460,Bedford 001A,E05014484,Brickhill,E06000055,Bedford,E23000026,Bedfordshire
                """;
        String districts = """
                LSOA11CD,LSOA11NM,CHGIND,LSOA21CD,LSOA21NM,LAD22CD,LAD22NM
                E01099999,Bedford 001Z,S,E01017460,Bedford 001A,E06000055,Bedford
                E01099998,Bedford 001Y,M,E01017460,Bedford 001A,E06000055,Bedford
                """;
        Importing.text("wards.csv", wards);
        Importing.text("districts.csv", districts);
        assertEquals("Brickhill", areas.parents(area("E01017460")).getFirst().name());
        TestPortal.emptied();
        Importing.text("districts.csv", districts);
        assertEquals("Bedford", areas.parents(area("E01017460")).getFirst().name());
        Importing.text("wards.csv", wards);
        assertEquals("Brickhill", areas.parents(area("E01017460")).getFirst().name());
        assertTrue(areas.find(new AreaCode("E01099999")).isEmpty(), "neighbourhoods of 2011 are not kept");
    }

    @Test
    void a_lookup_of_scotland_alone_is_refused() {
        FileReport report = Importing.text("lookup.csv", """
                LAD24CD,LAD24NM,PFA24CD,PFA24NM
                S12000033,Aberdeen City,S32000001,Scotland
                """);
        assertEquals(FileStatus.REFUSED, report.status());
    }

    private Area area(String code) {
        return areas.get(new AreaCode(code));
    }
}
