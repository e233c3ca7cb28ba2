package candour.mobile.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.text.Texts;
import candour.shared.rights.RightsKind;
import candour.shared.rights.RightsReading;
import candour.shared.rights.RightsTopic;
import candour.shared.text.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class RightsViewModelTest {
    private final RightsViewModel rights = new RightsViewModel(language -> Texts.of(language)::say);

    @Test
    void every_text_is_in_the_list_once() {
        List<RightsTopic> listed = Arrays.stream(RightsKind.values())
                .flatMap(kind -> rights.texts(Language.ENGLISH, kind).stream())
                .map(text -> text.topic())
                .sorted()
                .toList();

        assertEquals(List.of(RightsTopic.values()), listed);
    }

    @Test
    void edition_and_words_are_those_of_the_bundle() throws IOException {
        for (RightsTopic topic : RightsTopic.values()) {
            for (Language language : Language.values()) {
                RightsReading reading = rights.reading(language, topic);
                Properties bundle = bundle(topic, language);

                assertFalse(reading.outdated(), topic + " " + language);
                assertEquals(
                        bundle.getProperty(topic.key("title")), reading.text().title());
                assertEquals(
                        bundle.getProperty(topic.key("version")),
                        String.valueOf(reading.text().edition().version()));
                assertEquals(
                        bundle.getProperty(topic.key("dated")),
                        reading.text().edition().dated().toString());
                assertEquals(
                        bundle.getProperty(topic.key("review-due")),
                        reading.text().edition().reviewDue().toString());
                assertEquals(
                        bundle.getProperty(topic.key("reviewed-by")).isEmpty(),
                        !reading.text().edition().reviewed());
                assertEquals(
                        bundle.getProperty(topic.key("source")),
                        String.join("\n", reading.text().edition().sources()));
            }
        }
    }

    @Test
    void readers_of_welsh_get_the_english_where_the_translation_is_older() {
        RightsViewModel changed = new RightsViewModel(language -> key -> {
            boolean newer = language == Language.ENGLISH && key.equals("shared.section-60.version");
            return newer ? "2" : Texts.of(language).say(key);
        });

        RightsReading outdated = changed.reading(Language.WELSH, RightsTopic.SECTION_60);
        assertTrue(outdated.outdated());
        assertEquals(
                Texts.of(Language.ENGLISH).say("shared.section-60.title"),
                outdated.text().title());
        assertFalse(changed.reading(Language.ENGLISH, RightsTopic.SECTION_60).outdated());
        assertFalse(
                changed.reading(Language.WELSH, RightsTopic.DRUGS_SECTION_23).outdated());
    }

    @Test
    void words_are_found_wherever_they_stand_and_names_come_first() {
        rights.type("GUN");
        List<RightsViewModel.Found> found = rights.found(Language.ENGLISH);

        assertEquals(RightsTopic.FIREARMS_SECTION_47, found.get(0).text().topic());
        assertEquals("", found.get(0).line());

        rights.type("head faith");
        assertTrue(
                rights.found(Language.ENGLISH).stream()
                        .anyMatch(one -> one.line().contains("faith")),
                rights.found(Language.ENGLISH).toString());
    }

    @Test
    void accents_and_the_ends_of_words_do_not_matter() {
        rights.type("pwerau");
        int count = rights.found(Language.WELSH).size();
        rights.type("pŵer");

        assertTrue(rights.found(Language.WELSH).size() > 0);
        rights.type("pwer");
        assertTrue(rights.found(Language.WELSH).size() >= count);
    }

    @Test
    void words_that_no_text_has_find_nothing_and_blanks_are_no_search() {
        rights.type("xylophone");
        assertEquals(List.of(), rights.found(Language.ENGLISH));
        assertTrue(rights.isSearching());

        rights.type("  ,. ");
        assertFalse(rights.isSearching());
        assertEquals(List.of(), rights.found(Language.ENGLISH));
    }

    private static Properties bundle(RightsTopic topic, Language language) throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        RightsTopic.class.getResourceAsStream(topic.slug() + "." + language.code() + ".properties")),
                StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        return bundle;
    }
}
