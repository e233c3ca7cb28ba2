package candour.mobile.experience.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedDateTest {
    private static final TypedDate NOTHING = TypedDate.of(List.of());

    @Test
    void nothing_typed_is_no_answer() {
        assertEquals(List.of(), NOTHING.answer());
    }

    @Test
    void day_and_month_may_be_left_out() {
        assertEquals(List.of("2026"), NOTHING.withYear("2026").answer());
        assertEquals(List.of("2026-05"), NOTHING.withYear("2026").withMonth("5").answer());
        assertEquals(
                List.of("2026-05-04"),
                NOTHING.withYear(" 2026 ").withMonth("05").withDay("4").answer());
    }

    @Test
    void a_date_comes_back_as_people_write_it() {
        assertEquals(new TypedDate("2026", "5", "4"), TypedDate.of(List.of("2026-05-04")));
        assertEquals(new TypedDate("2026", "", ""), TypedDate.of(List.of("2026")));
    }

    @Test
    void what_is_no_date_is_kept_as_it_was_typed() {
        for (TypedDate typed : List.of(
                new TypedDate("2026", "2", "31"),
                new TypedDate("26", "", ""),
                new TypedDate("", "5", ""),
                new TypedDate("2026", "", "4"),
                new TypedDate("last", "may", "x-y"))) {
            assertEquals(typed, TypedDate.of(typed.answer()), typed::toString);
        }
    }
}
