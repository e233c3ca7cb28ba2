package candour.backend.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.shared.text.Language;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts english = Texts.of(Language.ENGLISH);
    private final Texts welsh = Texts.of(Language.WELSH);

    @Test
    void each_language_says_it_in_its_own_words() {
        assertEquals("Page not found", english.say("platform.fault.notFound.title"));
        assertEquals("Heb ddod o hyd i’r dudalen", welsh.say("platform.fault.notFound.title"));
    }

    @Test
    void a_text_that_is_missing_or_lacks_an_argument_is_a_mistake_of_ours() {
        assertThrows(IllegalStateException.class, () -> english.say("platform.nothing"));
        assertThrows(IllegalStateException.class, () -> english.say("nothing.at.all"));
        assertThrows(IllegalStateException.class, () -> english.say("platform.months", "first", "May 2021"));
    }

    @Test
    void markup_comes_from_the_text_and_never_from_an_argument() {
        StringOutput page = new StringOutput();
        english.html("platform.footer.email", "address", "\"><script>x").writeTo(page);
        assertTrue(page.toString().contains("mailto:&#34;&gt;&lt;script&gt;x\">"), page.toString());
    }

    @Test
    void welsh_counts_in_six_ways() {
        String text = "{n, plural, zero {0 ci} one {# ci} two {# gi} few {# chi} many {# chi!} other {# ci}}";
        Message dogs = Message.of("test.dogs", text, Language.WELSH);
        assertEquals("0 ci", dogs.say(Map.of("n", 0)));
        assertEquals("1 ci", dogs.say(Map.of("n", 1)));
        assertEquals("2 gi", dogs.say(Map.of("n", 2)));
        assertEquals("3 chi", dogs.say(Map.of("n", 3)));
        assertEquals("6 chi!", dogs.say(Map.of("n", 6)));
        assertEquals("1,007 ci", dogs.say(Map.of("n", 1007)));
    }

    @Test
    void numbers_are_written_as_readers_write_them_and_texts_as_they_are() {
        Message both = Message.of("test.both", "{n} of {all}: {name} isn’t {n}", Language.ENGLISH);
        assertEquals("1,200 of 10,587: {x} isn’t 1,200", both.say(Map.of("n", 1200, "all", 10_587L, "name", "{x}")));
    }
}
