package candour.mobile.experience.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.mobile.experience.checking.CheckingState.Note;
import org.junit.jupiter.api.Test;

class TypedReferenceTest {

    @Test
    void symbols_stand_in_groups_of_three_in_capitals_whatever_is_between_them() {
        assertEquals("", TypedReference.grouped(" - "));
        assertEquals("ABC", TypedReference.grouped("abc"));
        assertEquals("ABC 1", TypedReference.grouped("abc1"));
        assertEquals("ABC 123 D", TypedReference.grouped("a-b c/123\nd"));
    }

    @Test
    void none_is_dropped_where_there_are_too_many() {
        assertEquals("ABC ABC ABC ABC ABC ABC A", TypedReference.grouped("abc".repeat(6) + "a"));
    }

    @Test
    void the_caret_stays_behind_the_symbol_it_stood_behind() {
        assertEquals(0, TypedReference.caret(""));
        assertEquals(3, TypedReference.caret("ABC"));
        assertEquals(3, TypedReference.caret("ABC "));
        assertEquals(5, TypedReference.caret("ABCD"));
    }

    @Test
    void what_is_wrong_is_told_from_the_symbols_alone() {
        String right = ReportPortal.REFERENCE;
        char last = right.charAt(right.length() - 1);
        String wrong = right.substring(0, right.length() - 1) + (last == '7' ? '8' : '7');

        assertEquals(Note.REFERENCE_EMPTY, TypedReference.fault(" - "));
        assertEquals(Note.REFERENCE_LENGTH, TypedReference.fault("ABC"));
        assertEquals(Note.REFERENCE_LENGTH, TypedReference.fault(right + "1"));
        assertEquals(Note.REFERENCE_WRONG, TypedReference.fault(wrong));
        assertEquals(Note.NONE, TypedReference.fault(TypedReference.grouped(right)));
    }
}
