package candour.mobile.experience.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.mobile.experience.checking.CheckingState.Note;
import candour.mobile.part.ReferenceGroups;
import org.junit.jupiter.api.Test;

class TypedReferenceTest {

    @Test
    void what_is_wrong_is_told_from_the_symbols_alone() {
        String right = ReportPortal.REFERENCE;
        char last = right.charAt(right.length() - 1);
        String wrong = right.substring(0, right.length() - 1) + (last == '7' ? '8' : '7');

        assertEquals(Note.REFERENCE_EMPTY, TypedReference.fault(" - "));
        assertEquals(Note.REFERENCE_LENGTH, TypedReference.fault("ABC"));
        assertEquals(Note.REFERENCE_LENGTH, TypedReference.fault(right + "1"));
        assertEquals(Note.REFERENCE_WRONG, TypedReference.fault(wrong));
        assertEquals(Note.NONE, TypedReference.fault(ReferenceGroups.grouped(right)));
    }
}
