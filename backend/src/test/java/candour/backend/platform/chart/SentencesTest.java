package candour.backend.platform.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import candour.backend.platform.chart.RatioDots.Estimate;
import candour.backend.platform.text.Texts;
import candour.shared.text.Language;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            300  | 200  | Searches fell by a third since 2022
            4131 | 4397 | Searches rose slightly since 2022
            1000 | 1010 | Searches stayed about the same as in 2022
            1000 | 1000 | Searches stayed the same as in 2022
            1000 | 1340 | Searches rose by a third since 2022
            1000 | 1460 | Searches rose by about half since 2022
            1000 | 2010 | Searches doubled since 2022
            1000 | 3210 | Searches rose to 3.2 times the number in 2022
            1000 | 20   | Searches fell by more than nine tenths since 2022
            1000 | 10   | Searches fell by more than nine tenths since 2022
            9    | 40   | 'Searches: 40, compared with 9 in 2022'
            40   | 0    | 'Searches: none, compared with 40 in 2022'
            0    | 0    | 'Searches: none, compared with none in 2022'
            0    | 1234 | 'Searches: 1,234, compared with none in 2022'
            """)
    void a_change_is_said_as_people_say_it(long before, long after, String sentence) {
        assertEquals(sentence, Sentences.change(ENGLISH, "Searches", before, after, "2022"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.004, less than 0.01",
        "0.7263, 0.73",
        "0.996, 1.0",
        "1, 1.0",
        "1.04, 1.0",
        "4.3348, 4.3",
        "10.41, 10.4",
        "99.94, 99.9",
        "99.96, 100",
        "532.4, 532"
    })
    void a_ratio_has_no_more_digits_than_it_can_bear(double ratio, String text) {
        assertEquals(text, Sentences.ratioNumber(ENGLISH, ratio));
    }

    @Test
    void a_ratio_is_times_the_rate_with_its_interval() {
        assertEquals(
                "Black people were searched at 4.8 times the rate of White people (4.4 to 5.2)",
                Sentences.ratio(ENGLISH, "Black people", "White people", new Estimate(4.7992, 4.4292, 5.2002)));
        assertEquals(
                "Other people were searched at 0.73 times the rate of White people (0.54 to 0.99)",
                Sentences.ratio(ENGLISH, "Other people", "White people", new Estimate(0.7263, 0.5355, 0.9853)));
    }

    @Test
    void an_interval_that_holds_the_same_rate_shows_no_clear_difference() {
        assertEquals(
                "Other people were searched at the same rate as White people (0.78 to 1.3): no clear difference",
                Sentences.ratio(ENGLISH, "Other people", "White people", new Estimate(1.0034, 0.7833, 1.2855)));
        assertEquals(
                "Other people were searched at 0.92 times the rate of White people (0.70 to 1.2): no clear difference",
                Sentences.ratio(ENGLISH, "Other people", "White people", new Estimate(0.9178, 0.6955, 1.2110)));
    }

    @Test
    void too_few_are_said_to_be_too_few_and_counted() {
        assertEquals("Other people: too few to compare (1 search)", Sentences.tooFew(ENGLISH, "Other people", 1));
        assertEquals("Other people: too few to compare (no searches)", Sentences.tooFew(ENGLISH, "Other people", 0));
    }

    @ParameterizedTest
    @CsvSource({"0, 10, none", "10, 10, all", "1, 1000, less than 1%", "999, 1000, more than 99%", "1, 3, 33%"})
    void a_share_never_rounds_some_to_none_or_to_all(long part, long whole, String text) {
        assertEquals(text, Sentences.share(ENGLISH, part, whole));
    }

    @Test
    void a_share_of_nothing_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Sentences.share(ENGLISH, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> Sentences.share(ENGLISH, 2, 1));
    }

    @Test
    void completeness_is_said_in_full() {
        assertEquals("all 12 months supplied", Sentences.completeness(ENGLISH, 12, 12));
        assertEquals("10 of 12 months supplied", Sentences.completeness(ENGLISH, 10, 12));
        assertEquals("none of 12 months supplied", Sentences.completeness(ENGLISH, 0, 12));
        assertEquals("the month was supplied", Sentences.completeness(ENGLISH, 1, 1));
        assertEquals("the month was not supplied", Sentences.completeness(ENGLISH, 0, 1));
    }

    @Test
    void months_and_numbers_read_as_in_print() {
        assertEquals("1,234,567", Sentences.number(1_234_567));
        assertEquals("May 2023", Sentences.month(ENGLISH, YearMonth.of(2023, 5)));
        assertEquals(
                "May 2021 to December 2023", Sentences.months(ENGLISH, YearMonth.of(2021, 5), YearMonth.of(2023, 12)));
        assertEquals("1 search", Sentences.searches(ENGLISH, 1));
    }
}
