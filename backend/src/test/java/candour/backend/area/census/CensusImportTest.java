package candour.backend.area.census;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.area.Importing;
import candour.backend.platform.intake.FileReport;
import candour.backend.platform.intake.FileStatus;
import candour.backend.support.TestPortal;
import candour.shared.area.AreaCode;
import candour.shared.stopsearch.EthnicGroup;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CensusImportTest {
    private static final String FIVE_2022 = """
            PFA22CD,PFA22NM,Total,Asian,Black,Mixed,White,Other
            E23000026,Bedfordshire,1000,200,50,40,700,10
            """;
    private static final String FIVE_2024 = """
            PFA24CD,PFA24NM,Total: All usual residents,"Asian, Asian British or Asian Welsh",\
            "Black, Black British, Black Welsh, Caribbean or African",Mixed or Multiple ethnic groups,White,\
            Other ethnic group
            E23000026,Bedfordshire,1001,200,51,40,700,10
            """;
    private PopulationLookup populations;
    private AreaLookup areas;

    @BeforeEach
    void empty() {
        TestPortal portal = TestPortal.emptied();
        populations = portal.bean(PopulationLookup.class);
        areas = portal.bean(AreaLookup.class);
    }

    @Test
    void the_geography_closest_to_census_day_is_the_base_and_is_named() {
        assertEquals("census", Importing.text("b.csv", FIVE_2024).kind());
        Importing.text("a.csv", FIVE_2022);
        Population groups = populations.byEthnicGroup(bedfordshire()).orElseThrow();
        assertEquals("Census 2021, TS021, 5 categories, PFA22", groups.base().label());
        assertEquals(50, groups.residents(EthnicGroup.BLACK));
        assertEquals(0, groups.residents(EthnicGroup.NOT_STATED));
        assertTrue(populations.byEthnicity(bedfordshire()).isEmpty(), "only five groups are known");
    }

    @Test
    void the_long_layout_of_ons_is_read_with_its_does_not_apply() {
        StringBuilder text = new StringBuilder("Lower Tier Local Authorities Code,Lower Tier Local Authorities,"
                + "Religion (10 categories) Code,Religion (10 categories),Observation\n"
                + "E06000055,Bedford,-8,Does not apply,0\n");
        List<String> categories = List.of(
                "No religion",
                "Christian",
                "Buddhist",
                "Hindu",
                "Jewish",
                "Muslim",
                "Sikh",
                "Other religion",
                "Not answered");
        for (int i = 0; i < categories.size(); i++) {
            text.append("E06000055,Bedford,")
                    .append(i + 1)
                    .append(',')
                    .append(categories.get(i))
                    .append(',');
            text.append(10 * (i + 1)).append('\n');
        }
        FileReport report = Importing.text("religion.csv", text.toString());
        assertEquals(List.of(FileStatus.STORED, 10L, 1L), List.of(report.status(), report.read(), report.stored()));
        Area bedford = areas.get(new AreaCode("E06000055"));
        Population religion = populations.find(bedford, CensusTable.RELIGION).orElseThrow();
        assertEquals(450, religion.total());
        assertEquals(60, religion.residents("muslim"));
        String cut = text.substring(0, text.lastIndexOf("E06000055"));
        assertEquals(FileStatus.REFUSED, Importing.text("cut.csv", cut).status(), "a category is missing");
    }

    @Test
    void the_nomis_layout_is_read_by_its_codes() {
        FileReport report = Importing.text("nomis.csv", """
                date,geography,geography code,Disability: Total: All usual residents,\
                Disability: Disabled under the Equality Act,\
                Disability: Disabled under the Equality Act: Day-to-day activities limited a lot,\
                Disability: Not disabled under the Equality Act
                2021,Bedford 001A,E01017460,100,20,8,80
                """);
        assertEquals(FileStatus.STORED, report.status(), report.note());
        Population disability = populations
                .find(areas.get(new AreaCode("E01017460")), CensusTable.DISABILITY)
                .orElseThrow();
        assertEquals(
                "Census 2021, TS038, 2 categories, LSOA21", disability.base().label());
        assertEquals(20, disability.residents("disabled"));
    }

    @Test
    void categories_that_do_not_add_up_are_refused() {
        FileReport report = Importing.text("a.csv", FIVE_2022.replace(",1000,", ",1001,"));
        assertEquals(FileStatus.REFUSED, report.status());
        assertTrue(report.note().contains("E23000026 add up to 1000"), report.note());
        assertTrue(populations.byEthnicGroup(bedfordshire()).isEmpty(), "nothing was changed");
    }

    @Test
    void a_revised_table_replaces_and_the_same_again_changes_nothing() {
        Importing.text("a.csv", FIVE_2022);
        assertEquals(FileStatus.UNCHANGED, Importing.text("a.csv", FIVE_2022).status());
        FileReport revised = Importing.text("a.csv", FIVE_2022.replace(",50,40,", ",49,41,"));
        assertEquals(List.of(1L, 1L), List.of(revised.stored(), revised.replaced()));
        assertEquals(49, populations.byEthnicGroup(bedfordshire()).orElseThrow().residents(EthnicGroup.BLACK));
    }

    @Test
    void a_row_that_is_no_number_or_no_area_is_rejected() {
        FileReport report = Importing.text("a.csv", FIVE_2022 + """
                E23000002,Cumbria,many,0,0,0,0,0
                K02000001,United Kingdom,1000,200,50,40,700,10
                E23000026,Bedfordshire,1000,200,50,40,700,10
                """);
        assertEquals(List.of(4L, 3L, 1L), List.of(report.read(), report.rejected(), report.stored()));
    }

    @Test
    void broad_ages_are_kept_under_names_that_promise_no_ages() {
        Importing.text("ages.csv", """
                ltla21_code,total_population,total_females,total_males,younger_females,working_age_females,\
                older_females,younger_males,working_age_males,older_males
                E06000055,92347,47656,44691,9038,29161,5307,9532,27298,5024
                """);
        Population ages = populations
                .find(areas.get(new AreaCode("E06000055")), CensusTable.SEX_AND_BROAD_AGE)
                .orElseThrow();
        assertEquals("LTLA21", ages.base().geography());
        assertEquals(9038, ages.residents("younger-females"));
        assertEquals(47_656, ages.residents("females"));
    }

    private Area bedfordshire() {
        return areas.get(new AreaCode("E23000026"));
    }
}
