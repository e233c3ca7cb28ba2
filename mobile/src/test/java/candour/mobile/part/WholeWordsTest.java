package candour.mobile.part;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WholeWordsTest {
    @Test
    void a_long_address_may_be_broken_and_does_not_make_the_words_around_it_small() {
        for (String word : List.of("citizensadvice.org.uk", "https://candour.example/report,", "me@candour.example.")) {
            assertTrue(WholeWords.isAddress(word), word);
        }
    }

    @Test
    void a_long_word_is_no_address() {
        for (String word : List.of("stop-and-search-powers", "Wolverhampton.", "1/2/2026", "a.b.uk")) {
            assertFalse(WholeWords.isAddress(word), word);
        }
    }
}
