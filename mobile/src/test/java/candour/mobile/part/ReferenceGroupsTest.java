package candour.mobile.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReferenceGroupsTest {

    @Test
    void symbols_stand_in_groups_of_three_in_capitals_whatever_is_between_them() {
        assertEquals("", ReferenceGroups.grouped(" - "));
        assertEquals("ABC", ReferenceGroups.grouped("abc"));
        assertEquals("ABC 1", ReferenceGroups.grouped("abc1"));
        assertEquals("ABC 123 D", ReferenceGroups.grouped("a-b c/123\nd"));
    }

    @Test
    void none_is_dropped_where_there_are_too_many() {
        assertEquals("ABC ABC ABC ABC ABC ABC A", ReferenceGroups.grouped("abc".repeat(6) + "a"));
    }

    @Test
    void the_caret_stays_behind_the_symbol_it_stood_behind() {
        assertEquals(0, ReferenceGroups.caret(""));
        assertEquals(3, ReferenceGroups.caret("ABC"));
        assertEquals(3, ReferenceGroups.caret("ABC "));
        assertEquals(5, ReferenceGroups.caret("ABCD"));
    }
}
