package candour.backend.platform.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.detect.PersonalDetails.Found;
import candour.backend.platform.detect.PersonalDetails.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDetailsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EMAIL    | sam.sample@example.org
                    HANDLE   | @sample_sam
                    WEB      | https://example.org/sam
                    POSTCODE | B4 6AB
                    POSTCODE | ex11ex
                    PLATE    | AB12 CDE
                    PLATE    | ab12cde
                    PHONE    | 07700 900123
                    PHONE    | +44 7700 900 123
                    ADDRESS  | 12 Sample Lane
                    TIME     | 3:15pm
                    TIME     | 23.40
                    DATE     | 14 May
                    DATE     | 14/05/2026
                    DATE     | May 14th
                    BIRTH    | date of birth
                    BIRTH    | DOB
                    BIRTH    | born in 2004
                    OFFICER  | shoulder number 482
                    OFFICER  | collar no. B4821
                    NUMBER   | 4711
                    NAME     | PC Brindle
                    NAME     | Officer 482
                    NAME     | Sgt. Wick
                    """)
    void it_names_what_may_point_to_a_person(Kind kind, String text) {
        List<Found> found = PersonalDetails.find("They wrote " + text + " down");

        assertTrue(found.contains(new Found(kind, text)), found.toString());
    }

    @Test
    void names_are_seen_within_a_sentence_and_after_words_that_introduce_them() {
        assertEquals(
                List.of(new Found(Kind.NAME, "sam"), new Found(Kind.NAME, "Brindle Wick")),
                PersonalDetails.find("My name is sam and my friend Brindle Wick was there."));
    }

    @Test
    void plain_words_are_left_alone() {
        assertEquals(
                List.of(),
                PersonalDetails.find("The police stopped me on Monday. They were polite. I felt fine, and I said so."));
    }
}
