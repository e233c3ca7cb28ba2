package candour.backend.scrutiny.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.scrutiny.recommendation.WordLikeness.Candidate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordLikenessTest {
    private static final List<Candidate> EARLIER = List.of(
            new Candidate(
                    1, "body-worn-video", "Switch body worn cameras on before the first word of a search of a person"),
            new Candidate(2, "young-people", "Tell a parent or carer when a child under 14 is searched"),
            new Candidate(3, "grounds", "Stop using the smell of cannabis as the only reason for a search"),
            new Candidate(4, "records", "Send the record of a search to the phone of the person"),
            new Candidate(5, "training", "Let a panel member speak to new officers about the smell of cannabis"));

    private static List<Long> find(String theme, String words) {
        return WordLikeness.find(theme, words, EARLIER, 3);
    }

    @Test
    void the_same_in_other_words_order_and_endings_is_found() {
        assertEquals(List.of(1L), find("body-worn-video", "Every camera is switched on before searching begins"));
        assertEquals(List.of(2L), find("young-people", "Children under 14 are searched: tell the carer"));
    }

    @Test
    void another_theme_needs_more_words_in_common() {
        assertEquals(List.of(3L), find("grounds", "The smell of cannabis alone is no reason"));
        assertEquals(List.of(), find("community", "Cannabis leaflets in libraries and youth clubs"));
        assertTrue(
                find("other", "Stop using the smell of cannabis as only reason").contains(3L));
    }

    @Test
    void words_that_every_recommendation_has_decide_nothing() {
        assertEquals(List.of(), find("community", "The police should tell the panel what officers do with a search"));
        assertEquals(Set.of("camera"), WordLikeness.words("The police force should, within the year: cameras."));
        assertEquals(List.of(), find("grounds", ""));
    }

    @Test
    void the_most_similar_comes_first_and_no_more_than_asked_for() {
        List<Long> found = WordLikeness.find(
                "grounds", "Smell of cannabis as the only reason for a search", EARLIER, EARLIER.size());
        assertEquals(3L, found.getFirst());
        assertEquals(
                1,
                WordLikeness.find("grounds", "Smell of cannabis, the only reason", EARLIER, 1)
                        .size());
    }
}
