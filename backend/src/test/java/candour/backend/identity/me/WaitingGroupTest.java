package candour.backend.identity.me;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import candour.backend.identity.WaitingItem;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.ClockChip;
import candour.shared.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingGroupTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    private static WaitingItem item(String path) {
        return WaitingItem.at(path, "identity.waiting.recovery");
    }

    @Test
    void what_is_past_its_day_is_overdue_and_its_day_itself_is_soon() {
        assertEquals(WaitingGroup.OVERDUE, WaitingGroup.of(item("/a").dueOn(TODAY.minusDays(1)), TODAY));
        assertEquals(WaitingGroup.SOON, WaitingGroup.of(item("/a").dueOn(TODAY), TODAY));
        assertEquals(WaitingGroup.SOON, WaitingGroup.of(item("/a").dueOn(TODAY.plusDays(7)), TODAY));
        assertEquals(WaitingGroup.LATER, WaitingGroup.of(item("/a").dueOn(TODAY.plusDays(8)), TODAY));
        assertEquals(WaitingGroup.LATER, WaitingGroup.of(item("/a").waitingSince(TODAY.minusYears(1)), TODAY));
    }

    @Test
    void the_most_overdue_comes_first() {
        WaitingItem ten = item("/ten").dueOn(TODAY.minusDays(10));
        WaitingItem two = item("/two").dueOn(TODAY.minusDays(2));
        WaitingItem tomorrow = item("/tomorrow").dueOn(TODAY.plusDays(1));
        List<WaitingItem> items = List.of(tomorrow, two, ten);

        assertEquals(List.of(ten, two), WaitingGroup.OVERDUE.of(items, TODAY));
        assertEquals(List.of(tomorrow), WaitingGroup.SOON.of(items, TODAY));
        assertEquals(List.of(), WaitingGroup.LATER.of(items, TODAY));
        assertEquals(
                List.of(10, 2, 0),
                List.of(ten, two, tomorrow).stream()
                        .map(one -> one.daysOverdue(TODAY))
                        .toList());
    }

    @Test
    void of_what_has_no_last_day_what_waits_longest_comes_first() {
        WaitingItem due = item("/due").dueOn(TODAY.plusDays(30));
        WaitingItem old = item("/old").waitingSince(TODAY.minusDays(30));
        WaitingItem fresh = item("/fresh").waitingSince(TODAY.minusDays(1));
        WaitingItem unknown = item("/unknown");

        assertEquals(
                List.of(due, old, fresh, unknown), WaitingGroup.LATER.of(List.of(unknown, fresh, old, due), TODAY));
    }

    @Test
    void an_item_speaks_with_its_arguments_and_its_count() {
        WaitingItem counted = WaitingItem.at("/a", "triage.waiting.overdue").counting(3);
        WaitingItem named = WaitingItem.at("/a", "triage.waiting.text").with("name", "3F9A2C");

        assertEquals("Answer 3 reports that are past our promise", counted.says(ENGLISH));
        assertEquals("Report 3F9A2C: say whether the text may be published", named.says(ENGLISH));
        assertThrows(IllegalArgumentException.class, () -> counted.counting(0));
    }

    @Test
    void a_clock_says_how_long_is_left_or_how_long_it_is_past() {
        assertEquals(new ClockChip("Overdue by 1 day", "late"), ClockChip.of(TODAY.minusDays(1), TODAY, ENGLISH));
        assertEquals(new ClockChip("Due today", "waiting"), ClockChip.of(TODAY, TODAY, ENGLISH));
        assertEquals(new ClockChip("Due in 12 days", "waiting"), ClockChip.of(TODAY.plusDays(12), TODAY, ENGLISH));
    }
}
