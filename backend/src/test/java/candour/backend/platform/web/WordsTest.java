package candour.backend.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import candour.backend.platform.text.Texts;
import candour.shared.text.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void days_months_and_numbers_are_written_as_british_readers_write_them() {
        assertEquals("1 March 2026", InWords.day(Language.ENGLISH, LocalDate.of(2026, 3, 1)));
        assertEquals(
                "May 2021 to December 2023",
                InWords.months(Language.ENGLISH, YearMonth.of(2021, 5), YearMonth.of(2023, 12)));
        assertEquals("May 2021", InWords.months(Language.ENGLISH, YearMonth.of(2021, 5), YearMonth.of(2021, 5)));
        assertEquals("10,587", InWords.count(Language.WELSH, 10_587));
        assertEquals(
                "Mai 2021 – Rhagfyr 2023",
                InWords.months(Language.WELSH, YearMonth.of(2021, 5), YearMonth.of(2023, 12)));
    }

    @Test
    void a_list_ends_with_and() {
        assertEquals("", InWords.list(Language.ENGLISH, List.of()));
        assertEquals("Bedford", InWords.list(Language.ENGLISH, List.of("Bedford")));
        assertEquals(
                "Bedford, Luton and Dunstable",
                InWords.list(Language.ENGLISH, List.of("Bedford", "Luton", "Dunstable")));
        assertEquals("Bedford ac Arun", InWords.list(Language.WELSH, List.of("Bedford", "Arun")));
    }

    @Test
    void a_page_of_a_list_knows_its_place() {
        PageOf<String> last = new PageOf<>(List.of("u"), 3, 20, 41);
        assertEquals("Showing 41 to 41 of 41", last.range(Texts.of(Language.ENGLISH)));
        assertEquals(3, last.last());
        assertEquals(List.of(true, false), List.of(last.hasPrevious(), last.hasNext()));
        assertEquals("Nothing to show", new PageOf<>(List.of(), 1, 20, 0).range(Texts.of(Language.ENGLISH)));
        assertEquals(1, new PageOf<>(List.of(), 1, 20, 0).last());
        assertThrows(IllegalArgumentException.class, () -> new PageOf<>(List.of(), 0, 20, 0));
    }
}
