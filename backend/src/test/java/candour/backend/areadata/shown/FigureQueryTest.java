package candour.backend.areadata.shown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.areadata.profile.AreaFiguresLookup;
import candour.backend.areadata.profile.HeldMonths;
import candour.backend.support.TestPortal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FigureQueryTest {

    @Test
    void a_page_offers_the_twelve_months_before_this_one_in_london_while_none_is_held() {
        AreaFiguresLookup figures = TestPortal.emptied().bean(AreaFiguresLookup.class);
        Clock clock = Clock.fixed(Instant.parse("2026-05-31T23:30:00Z"), ZoneOffset.UTC);

        assertEquals(new HeldMonths(YearMonth.of(2025, 6), YearMonth.of(2026, 5)), FigureQuery.offered(figures, clock));
    }
}
