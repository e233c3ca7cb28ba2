package candour.backend.outreach.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.area.Area;
import candour.backend.outreach.ActivityStatus;
import candour.backend.outreach.EngagementLevel;
import candour.backend.outreach.EngagementMethod;
import candour.backend.outreach.OutreachActivity;
import candour.backend.outreach.OutreachSettings;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.time.Quarter;
import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Worked examples of the matrix: two areas, minimum two, the quarter running is October to December 2026.
class CoverageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final Area NORTH =
            new Area(1, new AreaCode("E08000025"), AreaKind.DISTRICT, "North", null, 2024, true);
    private static final Area SOUTH =
            new Area(2, new AreaCode("E08000026"), AreaKind.DISTRICT, "South", null, 2024, true);
    private static final PublicReference ANY = new PublicReference("0".repeat(32));

    private static OutreachActivity activity(Area area, LocalDate day, ActivityStatus status, EngagementLevel level) {
        return new OutreachActivity(
                1L,
                ANY,
                1,
                "An activity",
                EngagementMethod.STALL,
                level,
                status,
                null,
                area.code(),
                "",
                day,
                ANY,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1);
    }

    private static OutreachActivity held(Area area, LocalDate day) {
        return activity(area, day, ActivityStatus.HELD, EngagementLevel.INFORM);
    }

    private static Coverage coverage(String leastLevel, OutreachActivity... activities) {
        return Coverage.of(
                List.of(NORTH, SOUTH),
                List.of(activities),
                one -> one.areaCode().equals(NORTH.code()) ? 1 : one.areaCode().equals(SOUTH.code()) ? 2 : 0,
                new OutreachSettings(2, leastLevel, 2, 28),
                TODAY);
    }

    private static List<Cell> cells(Coverage coverage, int row) {
        return coverage.rows().get(row).cells();
    }

    @Test
    void two_are_met_one_is_not_met_and_nothing_is_none() {
        Coverage coverage = coverage("inform", held(NORTH, LAST), held(NORTH, LAST.minusDays(40)), held(SOUTH, LAST));

        assertEquals(List.of(new Quarter(20263), new Quarter(20264)), coverage.quarters());
        assertEquals(List.of(new Cell(2, 0, 2, true), new Cell(0, 0, 2, false)), cells(coverage, 0));
        assertEquals(Cell.Standing.MET, cells(coverage, 0).getFirst().standing());
        assertEquals(Cell.Standing.NOT_MET, cells(coverage, 1).getFirst().standing());
        assertEquals(Cell.Standing.NONE, cells(coverage, 1).getLast().standing());
        assertEquals(
                List.of("North 20264", "South 20264", "South 20263"),
                coverage.gaps().stream()
                        .map(gap -> gap.area().name() + " " + gap.quarter().value())
                        .toList());
    }

    @Test
    void what_is_planned_closes_a_gap_of_this_quarter_and_never_of_one_that_has_ended() {
        Coverage coverage = coverage(
                "inform",
                activity(NORTH, TODAY, ActivityStatus.PLANNED, EngagementLevel.INFORM),
                activity(NORTH, TODAY.plusDays(5), ActivityStatus.PLANNED, EngagementLevel.INFORM),
                activity(SOUTH, LAST, ActivityStatus.PLANNED, EngagementLevel.INFORM),
                activity(SOUTH, LAST, ActivityStatus.PLANNED, EngagementLevel.INFORM));

        assertEquals(false, cells(coverage, 0).getLast().isGap());
        assertEquals(Cell.Standing.NONE, cells(coverage, 0).getLast().standing(), "planned is not held");
        assertEquals(true, cells(coverage, 1).getFirst().isGap());
    }

    @Test
    void what_nobody_wrote_up_closes_no_gap() {
        Coverage coverage = coverage(
                "inform",
                activity(NORTH, TODAY.minusDays(1), ActivityStatus.PLANNED, EngagementLevel.INFORM),
                activity(NORTH, TODAY.minusDays(9), ActivityStatus.PLANNED, EngagementLevel.INFORM));

        assertEquals(new Cell(0, 0, 2, false), cells(coverage, 0).getLast());
        assertEquals(true, cells(coverage, 0).getLast().isGap());
    }

    @Test
    void what_was_called_off_or_is_below_the_least_level_does_not_count() {
        Coverage coverage = coverage(
                "consult",
                held(NORTH, LAST),
                activity(NORTH, LAST, ActivityStatus.CANCELLED, EngagementLevel.CO_PRODUCE),
                activity(NORTH, LAST, ActivityStatus.FOLLOWED_UP, EngagementLevel.CONSULT));

        assertEquals(1, cells(coverage, 0).getFirst().held());
    }

    @Test
    void what_is_for_the_whole_force_area_counts_in_no_district() {
        Area whole = new Area(9, new AreaCode("E23000014"), AreaKind.FORCE, "Whole", null, 2024, true);
        Coverage coverage = coverage("inform", held(whole, LAST), held(whole, TODAY));

        assertEquals(4, coverage.gaps().size());
    }
}
