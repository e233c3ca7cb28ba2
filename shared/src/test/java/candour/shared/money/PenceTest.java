package candour.shared.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PenceTest {

    @Test
    void pounds_are_read_as_people_write_them() {
        assertEquals(Optional.of(new Pence(1200)), Pence.parse("12"));
        assertEquals(Optional.of(new Pence(1250)), Pence.parse(" £12.5 "));
        assertEquals(Optional.of(new Pence(1205)), Pence.parse("12.05"));
        assertEquals(Optional.of(new Pence(120_050)), Pence.parse("£1,200.50"));
        assertEquals(Optional.of(new Pence(0)), Pence.parse("0"));
        assertEquals(Optional.of(new Pence(Pence.MOST)), Pence.parse("10,000,000"));
    }

    @Test
    void what_is_no_amount_is_not_guessed() {
        for (String text :
                List.of("", "free", "-1", "1.234", "1,20", "12,", "1e3", "10,000,000.01", "12 pounds", ".5")) {
            assertEquals(Optional.empty(), Pence.parse(text), text);
        }
        assertThrows(IllegalArgumentException.class, () -> new Pence(-1));
        assertThrows(IllegalArgumentException.class, () -> new Pence(Pence.MOST).plus(new Pence(1)));
    }

    @Test
    void an_amount_is_shown_with_pence_only_where_there_are_some() {
        assertEquals("£1,200.50", new Pence(120_050).toString());
        assertEquals("£12", new Pence(1200).toString());
        assertEquals("£0.07", new Pence(7).toString());
        assertEquals("1200.50", new Pence(120_050).inPounds());
        assertEquals(new Pence(307), new Pence(300).plus(new Pence(7)));
    }
}
