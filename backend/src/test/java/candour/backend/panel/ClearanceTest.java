package candour.backend.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.platform.reference.PublicReference;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClearanceTest {
    private static final LocalDate LAST = LocalDate.of(2027, 3, 4);
    private static final PublicReference SOMEBODY = new PublicReference("0".repeat(32));

    private static VettingStatus on(VettingStatus noted, LocalDate day) {
        return new Clearance(SOMEBODY, MaterialClass.FOOTAGE, noted, LAST.minusYears(1), LAST).on(day);
    }

    @Test
    void a_clearance_holds_on_its_last_day_and_has_expired_on_the_next() {
        assertEquals(VettingStatus.CLEARED, on(VettingStatus.CLEARED, LAST));
        assertEquals(VettingStatus.EXPIRED, on(VettingStatus.CLEARED, LAST.plusDays(1)));
    }

    @Test
    void a_refusal_does_not_expire() {
        assertEquals(VettingStatus.REFUSED, on(VettingStatus.REFUSED, LAST.plusYears(9)));
    }

    @Test
    void a_clearance_without_a_last_day_holds_on_no_day() {
        Clearance endless = new Clearance(SOMEBODY, MaterialClass.RECORDS, VettingStatus.CLEARED, LAST, null);

        assertEquals(VettingStatus.EXPIRED, endless.on(LAST));
    }
}
