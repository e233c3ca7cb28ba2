package candour.backend.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.platform.text.Texts;
import candour.shared.text.Language;
import org.junit.jupiter.api.Test;

class UsualItemsTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final Texts WELSH = Texts.of(Language.WELSH);

    private static AgendaItem item(String title, String suggestedBy) {
        return new AgendaItem(1, 2, 3, title, AgendaItem.AGREED, suggestedBy.isEmpty() ? null : suggestedBy);
    }

    @Test
    void what_was_proposed_is_read_in_the_language_of_the_reader() {
        for (int at = 0; at < UsualItems.all(ENGLISH).size(); at++) {
            assertEquals(
                    UsualItems.all(WELSH).get(at),
                    item(UsualItems.all(ENGLISH).get(at), "").title(WELSH));
            assertEquals(
                    UsualItems.all(ENGLISH).get(at),
                    item(UsualItems.all(WELSH).get(at), "").title(ENGLISH));
        }
    }

    @Test
    void what_somebody_wrote_is_read_as_they_wrote_it() {
        assertEquals("Buses", item("Buses", "").title(WELSH));
        assertEquals("Local figures", item("Local figures", "somebody").title(WELSH));
        assertEquals("local figures", item("local figures", "").title(WELSH));
    }
}
