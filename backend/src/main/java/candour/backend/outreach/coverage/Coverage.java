package candour.backend.outreach.coverage;

import candour.backend.area.Area;
import candour.backend.outreach.ActivityStatus;
import candour.backend.outreach.OutreachActivity;
import candour.backend.outreach.OutreachSettings;
import candour.backend.platform.time.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Which areas the body reached in which quarters, against the minimum it set itself. Source: Commission on Race and
/// Ethnic Disparities (2021), recommendation 4: a minimum level of engagement in every police service area.
///
/// @param quarters shown, earliest first
/// @param rows one for each area, by name
/// @param minimum activities in each area and quarter
public record Coverage(List<Quarter> quarters, List<Row> rows, int minimum) {

    /// One area.
    ///
    /// @param cells one for each quarter
    public record Row(Area area, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// An area and quarter in which the minimum was not met and will not be by what is planned.
    public record Gap(Area area, Quarter quarter, Cell cell) {}

    public Coverage {
        quarters = List.copyOf(quarters);
        rows = List.copyOf(rows);
    }

    /// Counts activities into areas and quarters.
    ///
    /// @param areas the rows
    /// @param activities of the quarters shown, of any status
    /// @param rowOf number of the area that an activity counts in; 0 where it counts in none, such as one for the
    ///     whole force area
    static Coverage of(
            List<Area> areas,
            List<OutreachActivity> activities,
            Function<OutreachActivity, Integer> rowOf,
            OutreachSettings settings,
            LocalDate today) {
        Quarter now = Quarter.of(today);
        List<Quarter> quarters = new ArrayList<>();
        for (int back = settings.quarters() - 1; back >= 0; back--) {
            quarters.add(now.plus(-back));
        }
        List<OutreachActivity> counting = activities.stream()
                .filter(one -> settings.counts(one.engagementLevel()))
                .toList();
        List<Row> rows = areas.stream()
                .map(area -> new Row(
                        area,
                        quarters.stream()
                                .map(quarter -> cell(
                                        counting.stream()
                                                .filter(one ->
                                                        one.quarter().equals(quarter) && rowOf.apply(one) == area.id())
                                                .toList(),
                                        settings.minimumPerQuarter(),
                                        quarter.compareTo(now) < 0,
                                        today))
                                .toList()))
                .toList();
        return new Coverage(quarters, rows, settings.minimumPerQuarter());
    }

    /// What is still marked as planned after its day is not counted on: nobody said that it took place.
    private static Cell cell(List<OutreachActivity> activities, int minimum, boolean over, LocalDate today) {
        int held = (int) activities.stream().filter(OutreachActivity::tookPlace).count();
        int planned = (int) activities.stream()
                .filter(one -> one.status() == ActivityStatus.PLANNED)
                .filter(one -> !one.takesPlaceOn().isBefore(today))
                .count();
        return new Cell(held, planned, minimum, over);
    }

    /// The gaps, the latest quarter first, by name of the area.
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (int at = quarters.size() - 1; at >= 0; at--) {
            for (Row row : rows) {
                Cell cell = row.cells().get(at);
                if (cell.isGap()) {
                    gaps.add(new Gap(row.area(), quarters.get(at), cell));
                }
            }
        }
        return gaps;
    }

    /// The gaps of the running quarter and of the one before it: what still calls for something.
    public List<Gap> openGaps() {
        Quarter earliest = quarters.get(Math.max(0, quarters.size() - 2));
        return gaps().stream()
                .filter(gap -> gap.quarter().compareTo(earliest) >= 0)
                .toList();
    }
}
