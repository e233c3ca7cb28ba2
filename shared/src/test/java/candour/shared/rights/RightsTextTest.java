package candour.shared.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RightsTextTest {
    private static final double OLDEST_READER = 11.0;

    @ParameterizedTest
    @EnumSource
    void every_text_is_whole_in_both_languages_and_says_who_reviewed_it_and_until_when(RightsTopic topic) {
        for (String language : List.of("en", "cy")) {
            RightsText text = RightsText.of(topic, Bundles.in(language));
            assertEquals(Set.of(RightsPart.values()), text.parts().keySet());
            assertFalse(text.edition().sources().isEmpty());
            assertTrue(text.reviewDue().isAfter(text.dated()));
            assertFalse(text.reviewed(), "nobody has reviewed this text yet");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_translation_has_the_same_keys_pieces_and_links(RightsTopic topic) {
        assertEquals(
                new TreeSet<>(Bundles.read(topic.slug(), "en").stringPropertyNames()),
                new TreeSet<>(Bundles.read(topic.slug(), "cy").stringPropertyNames()));
        RightsText english = RightsText.of(topic, Bundles.in("en"));
        RightsText welsh = RightsText.of(topic, Bundles.in("cy"));
        for (RightsPart part : RightsPart.values()) {
            assertEquals(shapes(english.part(part)), shapes(welsh.part(part)), topic + " " + part);
        }
        assertEquals(english.borrowed().keySet(), welsh.borrowed().keySet());
    }

    @ParameterizedTest
    @EnumSource
    void a_reader_of_eleven_can_read_every_part(RightsTopic topic) {
        RightsText.of(topic, Bundles.in("en")).parts().forEach((part, blocks) -> {
            double age = ReadingAge.of(words(blocks));
            assertTrue(age <= OLDEST_READER, () -> topic + " " + part + " needs a reader of " + age + " years");
        });
    }

    @ParameterizedTest
    @EnumSource
    void links_lead_to_another_text_to_telling_or_to_a_safe_address(RightsTopic topic) {
        RightsText text = RightsText.of(topic, Bundles.in("en"));
        for (List<RightsBlock> blocks : text.parts().values()) {
            for (RightsBlock block : blocks) {
                for (String target : block.targets()) {
                    boolean known = target.equals("/rights")
                            || target.equals("/tell")
                            || target.startsWith("https://")
                            || target.startsWith("/rights/")
                                    && RightsTopic.ofSlug(target.substring("/rights/".length()))
                                            .isPresent();
                    assertTrue(known, target);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"STOP_AND_ACCOUNT"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_search_has_the_clock_of_three_months(RightsTopic topic) {
        RightsText text = RightsText.of(topic, Bundles.in("en"));
        assertTrue(words(text.part(RightsPart.RECORD)).contains("3 months"), topic.slug());
    }

    @ParameterizedTest
    @CsvSource({"ANY_SEARCH", "SECTION_60", "TERRORISM_SECTION_47A"})
    void where_a_second_paper_can_be_asked_for_both_clocks_are_shown(RightsTopic topic) {
        RightsText text = RightsText.of(topic, Bundles.in("en"));
        String record = words(text.part(RightsPart.RECORD));
        assertTrue(record.contains("3 months: to ask for a copy"), record);
        assertTrue(record.contains("12 months: to ask for a written note"), record);
    }

    @ParameterizedTest
    @EnumSource
    void a_power_that_needs_no_grounds_does_not_promise_them(RightsTopic topic) {
        RightsText text = RightsText.of(topic, Bundles.in("en"));
        String told = words(text.part(RightsPart.TOLD));
        if (topic.kind() == RightsKind.NEEDS_NO_GROUNDS) {
            assertFalse(told.contains("why they want to search you"), told);
        }
        if (topic.kind() == RightsKind.NEEDS_GROUNDS) {
            assertTrue(told.contains("why"), told);
            assertTrue(words(text).contains("grounds") || words(text).contains("a real reason"), topic.slug());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_power_that_needs_grounds_is_not_said_to_be_allowed_by_a_senior_officer(RightsTopic topic) {
        if (topic.kind() == RightsKind.NEEDS_GROUNDS) {
            String english = words(RightsText.of(topic, Bundles.in("en")).part(RightsPart.TOLD));
            assertFalse(english.contains("senior officer"), english);
            String welsh = words(RightsText.of(topic, Bundles.in("cy")).part(RightsPart.TOLD));
            assertFalse(welsh.contains("uwch swyddog"), welsh);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_more_in_public_is_only_said_of_a_power_that_allows_nothing_more(RightsTopic topic) {
        String clothes = words(RightsText.of(topic, Bundles.in("en")).part(RightsPart.CLOTHES));
        if (topic.kind() == RightsKind.EVERY_SEARCH) {
            assertTrue(clothes.contains("Section 47A") && clothes.contains("Section 60AA"), clothes);
        }
        boolean more = topic == RightsTopic.SECTION_60 || topic == RightsTopic.TERRORISM_SECTION_47A;
        assertFalse((more || topic.kind() == RightsKind.EVERY_SEARCH) && clothes.contains("Nothing more"), clothes);
    }

    @ParameterizedTest
    @EnumSource
    void the_note_of_12_months_is_told_for_both_powers_that_have_one(RightsTopic topic) {
        for (String language : new String[] {"en", "cy"}) {
            String record = words(RightsText.of(topic, Bundles.in(language)).part(RightsPart.RECORD));
            boolean own = topic == RightsTopic.SECTION_60 || topic == RightsTopic.TERRORISM_SECTION_47A;
            if (record.contains("12 m") && !own) {
                assertTrue(record.contains("60") && record.contains("47A"), record);
            }
        }
    }

    @Test
    void a_name_need_never_be_given_for_a_search() {
        for (RightsTopic topic : RightsTopic.values()) {
            if (topic.kind() == RightsKind.NEEDS_GROUNDS) {
                String saying = words(RightsText.of(topic, Bundles.in("en")).part(RightsPart.SAYING));
                assertTrue(saying.contains("You do not have to give your name, address or date of birth"), saying);
            }
        }
    }

    @Test
    void a_translation_that_is_older_than_the_english_gives_way_to_it() {
        UnaryOperator<String> newer = key ->
                key.equals("shared.section-60.version") ? "2" : Bundles.in("en").apply(key);
        RightsReading reading = RightsReading.translated(RightsTopic.SECTION_60, newer, Bundles.in("cy"));
        assertTrue(reading.outdated());
        assertEquals(RightsText.of(RightsTopic.SECTION_60, newer), reading.text());
    }

    @Test
    void a_translation_gives_way_also_when_a_part_it_borrows_is_old() {
        UnaryOperator<String> newer = key ->
                key.equals("shared.any-search.version") ? "3" : Bundles.in("en").apply(key);
        assertTrue(RightsReading.translated(RightsTopic.SECTION_60, newer, Bundles.in("cy"))
                .outdated());
        assertFalse(RightsReading.translated(RightsTopic.STOP_AND_ACCOUNT, Bundles.in("en"), Bundles.in("cy"))
                .outdated());
    }

    @Test
    void a_translation_of_the_same_version_is_shown() {
        RightsReading reading = RightsReading.translated(RightsTopic.SECTION_60, Bundles.in("en"), Bundles.in("cy"));
        assertEquals("Adran 60", reading.text().card());
        assertFalse(reading.outdated());
    }

    @Test
    void lines_become_paragraphs_lists_and_links() {
        assertEquals(
                List.of(
                        new RightsBlock(RightsBlock.Form.PARAGRAPH, List.of("One:"), List.of()),
                        new RightsBlock(RightsBlock.Form.BULLETS, List.of("two", "three"), List.of()),
                        new RightsBlock(RightsBlock.Form.LINKS, List.of("four"), List.of("/tell"))),
                RightsBlock.parse("One:\n* two\n* three\n> four | /tell"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> no address", "words\n> nor here"})
    void a_link_without_an_address_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> RightsBlock.parse(text));
    }

    private static List<String> shapes(List<RightsBlock> blocks) {
        return blocks.stream()
                .map(block -> block.form() + " " + block.lines().size())
                .collect(Collectors.toList());
    }

    private static String words(RightsText text) {
        return text.parts().values().stream().map(RightsTextTest::words).collect(Collectors.joining("\n"));
    }

    private static String words(List<RightsBlock> blocks) {
        return blocks.stream().flatMap(block -> block.lines().stream()).collect(Collectors.joining("\n"));
    }
}
