package candour.backend.representation.reach;

import candour.backend.area.Area;
import candour.backend.platform.time.Quarter;
import candour.backend.representation.Characteristic;
import candour.backend.representation.Occasion;
import java.util.List;
import java.util.stream.IntStream;

/// What of the counts is asked for. Only these choices exist, and none can be narrowed down further.
///
/// @param occasion on which people were asked
/// @param area the area of the force, or one of its districts
/// @param quarter the quarter, or the last of four
/// @param year whether four quarters are taken together
/// @param characteristic by which they are counted
record ReachQuery(Occasion occasion, Area area, Quarter quarter, boolean year, Characteristic characteristic) {
    private static final int OF_A_YEAR = 4;
    private static final String YEAR = "year-to-";

    /// The quarters added up.
    List<Quarter> quarters() {
        return quarters(quarter);
    }

    /// As many quarters right before them.
    List<Quarter> before() {
        return quarters(quarter.plus(year ? -OF_A_YEAR : -1));
    }

    /// The same for another question.
    ReachQuery by(Characteristic other) {
        return new ReachQuery(occasion, area, quarter, year, other);
    }

    /// How an address names the period: `20264`, or `year-to-20264`.
    String period() {
        return (year ? YEAR : "") + quarter.value();
    }

    /// Address of the page for staff.
    String path() {
        return "/staff/representation?occasion=" + occasion.code() + "&area=" + area.code() + "&period=" + period()
                + "&by=" + characteristic.code();
    }

    /// The quarter that the word for a period ends with, as it stands in an address.
    static String quarterOf(String period) {
        return isYear(period) ? period.substring(YEAR.length()) : period;
    }

    /// Whether the word for a period names four quarters.
    static boolean isYear(String period) {
        return period.startsWith(YEAR);
    }

    private List<Quarter> quarters(Quarter last) {
        return IntStream.range(0, year ? OF_A_YEAR : 1)
                .mapToObj(back -> last.plus(-back))
                .toList();
    }
}
