package candour.backend.experience.figures;

import candour.backend.disclosure.CellCount;
import candour.backend.disclosure.Population;
import candour.backend.disclosure.ReleasableRows;
import candour.backend.disclosure.ReleasePeriod;
import candour.backend.disclosure.Tally;
import candour.backend.experience.CountingReports;
import candour.backend.platform.time.IsoWeek;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/// Counts reports by the quarter in which they were told. A week belongs to the quarter that holds its Thursday, as ISO
/// 8601 gives a week to a year, because nothing finer than the week is known.
@Singleton
class ToldFigures implements ReleasableRows {
    private static final int THURSDAY = 3;

    private final CountingReports reports;
    private final Population population = ToldTables.population();

    ToldFigures(CountingReports reports) {
        this.reports = reports;
    }

    @Override
    public Population population() {
        return population;
    }

    @Override
    public List<CellCount> count(int force, ReleasePeriod quarter) {
        Tally tally = new Tally(population);
        reports.each(
                force,
                firstWeek(quarter),
                firstWeek(quarter.plusQuarters(1)).plusWeeks(-1),
                (district, recordKey, answers, questionnaire) ->
                        tally.add(district, recordKey, attribute -> ToldTables.category(attribute, answers)));
        return tally.counts();
    }

    @Override
    public List<CellCount> sample(ReleasePeriod quarter) {
        return SampleTold.counts(population, quarter);
    }

    /// The first week whose Thursday lies in the quarter.
    static IsoWeek firstWeek(ReleasePeriod quarter) {
        LocalDate start = quarter.from().atDay(1);
        IsoWeek week = IsoWeek.of(start);
        return week.monday().plusDays(THURSDAY).isBefore(start) ? week.plusWeeks(1) : week;
    }
}
