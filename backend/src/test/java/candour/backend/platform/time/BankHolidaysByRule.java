package candour.backend.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The bank holidays of England and Wales, worked out from the rules without anything of the portal.
final class BankHolidaysByRule {
    /// What was proclaimed for a year: days that are not kept, and days that are kept besides.
    private record Proclaimed(List<LocalDate> dropped, List<LocalDate> added) {}

    private static final Map<Integer, Proclaimed> PROCLAIMED = Map.of(
            2011, new Proclaimed(List.of(), List.of(LocalDate.of(2011, 4, 29))),
            2012,
                    new Proclaimed(
                            List.of(LocalDate.of(2012, 5, 28)),
                            List.of(LocalDate.of(2012, 6, 4), LocalDate.of(2012, 6, 5))),
            2020, new Proclaimed(List.of(LocalDate.of(2020, 5, 4)), List.of(LocalDate.of(2020, 5, 8))),
            2022,
                    new Proclaimed(
                            List.of(LocalDate.of(2022, 5, 30)),
                            List.of(LocalDate.of(2022, 6, 2), LocalDate.of(2022, 6, 3), LocalDate.of(2022, 9, 19))),
            2023, new Proclaimed(List.of(), List.of(LocalDate.of(2023, 5, 8))));

    private BankHolidaysByRule() {}

    static Set<LocalDate> of(int year) {
        Set<LocalDate> days = new HashSet<>();
        LocalDate easter = easter(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(mondayFrom(LocalDate.of(year, Month.MAY, 1)));
        days.add(mondayFrom(LocalDate.of(year, Month.MAY, 25)));
        days.add(mondayFrom(LocalDate.of(year, Month.AUGUST, 25)));
        List<LocalDate> fixed = List.of(
                LocalDate.of(year, Month.JANUARY, 1),
                LocalDate.of(year, Month.DECEMBER, 25),
                LocalDate.of(year, Month.DECEMBER, 26));
        fixed.stream().filter(BankHolidaysByRule::isWeekday).forEach(days::add);
        fixed.stream().filter(day -> !isWeekday(day)).forEach(day -> days.add(substitute(day, days)));
        Proclaimed proclaimed = PROCLAIMED.getOrDefault(year, new Proclaimed(List.of(), List.of()));
        proclaimed.dropped().forEach(days::remove);
        days.addAll(proclaimed.added());
        return days;
    }

    private static LocalDate substitute(LocalDate day, Set<LocalDate> taken) {
        LocalDate next = day.plusDays(1);
        while (!isWeekday(next) || taken.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /// The Monday among this day and the six after it.
    private static LocalDate mondayFrom(LocalDate day) {
        return day.plusDays(
                Math.floorMod(DayOfWeek.MONDAY.getValue() - day.getDayOfWeek().getValue(), 7));
    }

    /// Easter Sunday. The letters are those of the published algorithm.
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
