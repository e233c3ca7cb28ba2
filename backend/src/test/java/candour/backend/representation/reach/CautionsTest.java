package candour.backend.representation.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.area.Area;
import candour.backend.areadata.measure.Proportion;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.Quarter;
import candour.backend.representation.Characteristic;
import candour.backend.representation.CountedPeople;
import candour.backend.representation.Occasion;
import candour.backend.representation.measure.CountedGroup;
import candour.backend.representation.measure.Limits;
import candour.backend.representation.measure.Measuring;
import candour.backend.representation.measure.Standing;
import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import candour.shared.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CautionsTest {
    private static final Area AREA =
            new Area(15, new AreaCode("E23000014"), AreaKind.FORCE, "West Midlands", 1, 2024, true);
    private static final Texts T = Texts.of(Language.ENGLISH);

    /// product.md D18.
    @Test
    void where_35_in_100_did_not_state_it_the_comparison_carries_a_warning() {
        assertTrue(cautions(35)
                .contains("People searched, 2026: 35% did not state it or it was left blank. That is a lot:"
                        + " read this comparison with care."));
        assertTrue(cautions(7)
                .contains(
                        "People searched, 2026: 7% did not state it or it was left blank. They are in no" + " share."));
    }

    @Test
    void sex_beside_people_searched_is_shown_and_never_flagged() {
        Picture sex = picture(
                Characteristic.SEX, Map.of("female", 200L, "male", 20L), Map.of("female", 100L, "male", 900L), 0);
        assertEquals(2, sex.comparisons().getFirst().alarms().size());
        assertEquals(List.of(), sex.flags());
    }

    @Test
    void a_group_that_outreach_names_is_found_again() {
        for (Characteristic characteristic : Characteristic.values()) {
            for (String category : characteristic.categories()) {
                assertEquals(
                        new Flag.Group(characteristic, category),
                        Flag.group(Flag.audience(characteristic, category)).orElseThrow());
            }
        }
        assertTrue(Flag.group("gender.no").isEmpty());
    }

    @Test
    void the_summary_never_denies_that_a_row_is_under_represented() {
        Map<String, Long> searched = Map.of("white", 500L, "black", 500L);
        for (long black = 0; black <= 60; black++) {
            Picture picture =
                    picture(Characteristic.ETHNIC_GROUP, Map.of("white", 120L - black, "black", black), searched, 0);
            boolean under = picture.comparisons().getFirst().now().groups().stream()
                    .anyMatch(group -> group.standing() == Standing.UNDER);
            String says = ReachSentence.of(picture, T);
            assertEquals(under, says.startsWith("Under-represented here:") || says.contains("it may be chance"), says);
        }
    }

    @Test
    void a_group_below_its_share_that_raises_no_flag_is_named_as_perhaps_chance() {
        Map<String, Long> people = Map.of("white", 36L, "black", 24L, "asian", 40L, "mixed", 20L);
        Map<String, Long> searched = Map.of("white", 300L, "black", 300L, "asian", 270L, "mixed", 130L);
        Map<String, Long> before = Map.of("white", 36L, "black", 36L, "asian", 32L, "mixed", 16L);
        Picture picture = picture(Characteristic.ETHNIC_GROUP, people, before, searched, 0);
        assertEquals(List.of(), picture.flags());
        String says = ReachSentence.of(picture, T);
        assertTrue(says.contains("below their share beside people searched, but it may be chance"), says);
    }

    private static List<String> cautions(long unknown) {
        Picture picture = picture(
                Characteristic.ETHNIC_GROUP,
                Map.of("white", 60L, "black", 40L),
                Map.of("white", 50L, "black", 100 - unknown - 50),
                unknown);
        return RepresentationPages.cautions(picture, true, false, T);
    }

    private static Picture picture(
            Characteristic characteristic, Map<String, Long> people, Map<String, Long> searched, long unknown) {
        return picture(characteristic, people, people, searched, unknown);
    }

    private static Picture picture(
            Characteristic characteristic,
            Map<String, Long> people,
            Map<String, Long> before,
            Map<String, Long> searched,
            long unknown) {
        Benchmark benchmark = new Benchmark(
                Benchmark.Kind.SEARCHED,
                searched,
                "Searches",
                "2026",
                new Proportion(
                        unknown,
                        unknown
                                + searched.values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum()));
        CountedPeople counted = new CountedPeople(Map.of(characteristic, people));
        List<CountedGroup> groups = Picture.counted(counted, characteristic, benchmark);
        List<CountedGroup> earlier =
                Picture.counted(new CountedPeople(Map.of(characteristic, before)), characteristic, benchmark);
        Measuring measuring = new Measuring(Limits.USUAL);
        return new Picture(
                new ReachQuery(Occasion.APPLIED, AREA, new Quarter(20262), false, characteristic),
                counted,
                List.of(new Picture.Comparison(
                        benchmark, groups, measuring.measure(groups, 0), measuring.measure(earlier, 0))));
    }
}
