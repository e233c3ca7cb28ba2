package candour.backend.areadata.tally;

import candour.backend.platform.check.Check;
import candour.backend.platform.check.Finding;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Counts all figures a second time, by the database itself straight from the records, and compares: every force,
/// month and area, and each year with the sum of its months.
@Singleton
class FigureCheck implements Check {
    /// Differences told one by one; more are only counted.
    private static final int TOLD = 10;

    private final FigureCheckRepository repository;

    FigureCheck(FigureCheckRepository repository) {
        this.repository = repository;
    }

    /// What the check found.
    ///
    /// @param months force-months compared
    /// @param areas rows of figures compared
    /// @param differences one sentence for each row that is not as it should be
    public record Findings(int months, long areas, List<String> differences) {
        public Findings {
            differences = List.copyOf(differences);
        }

        /// Whether all figures are as the records say.
        public boolean isSound() {
            return differences.isEmpty();
        }
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Finding> findings() {
        Findings found = check();
        if (found.isSound()) {
            return List.of(Finding.good(
                    "figures",
                    "%,d rows of %,d force-months agree with the records".formatted(found.areas(), found.months())));
        }
        List<Finding> findings = new ArrayList<>();
        found.differences().stream()
                .limit(TOLD)
                .forEach(difference -> findings.add(Finding.bad("figures", difference)));
        findings.add(Finding.bad(
                "figures",
                "%,d of %,d rows are wrong; import the months named again to count them anew"
                        .formatted(found.differences().size(), found.areas())));
        return findings;
    }

    /// Counts and compares everything. Takes a few seconds for a hundred thousand records.
    public Findings check() {
        List<String> differences = new ArrayList<>();
        Map<ForceYear, FigureCells> years = new TreeMap<>();
        long areas = 0;
        List<ForceMonth> months = repository.months();
        for (ForceMonth month : months) {
            Map<Integer, FigureCells> counted = repository.count(month);
            FigureCells ofForce = counted.get(AreaKey.ofForce(month.forceId()));
            if (ofForce != null) {
                ForceYear year = new ForceYear(month.forceId(), month.month().getYear());
                years.computeIfAbsent(year, any -> new FigureCells()).addAll(ofForce);
            }
            Map<Integer, byte[]> stored = repository.stored(month.forceId(), AreaKey.ofMonth(month.month()));
            areas += compare("force " + month.forceId() + ", " + month.month(), counted, stored, differences);
        }
        Set<ForceYear> all = new TreeSet<>(years.keySet());
        all.addAll(repository.years());
        for (ForceYear year : all) {
            FigureCells sum = years.get(year);
            Map<Integer, FigureCells> counted = sum == null ? Map.of() : Map.of(AreaKey.ofForce(year.forceId()), sum);
            Map<Integer, byte[]> stored = repository.stored(year.forceId(), year.year());
            areas += compare("force " + year.forceId() + ", year " + year.year(), counted, stored, differences);
        }
        return new Findings(months.size(), areas, differences);
    }

    private static long compare(
            String where, Map<Integer, FigureCells> counted, Map<Integer, byte[]> stored, List<String> differences) {
        Set<Integer> areas = new TreeSet<>(counted.keySet());
        areas.addAll(stored.keySet());
        for (int area : areas) {
            FigureCells cells = counted.get(area);
            byte[] packed = stored.get(area);
            if (packed == null) {
                differences.add(where + ", area " + area + ": figures are missing");
            } else if (!Arrays.equals((cells == null ? new FigureCells() : cells).packed(), packed)) {
                differences.add(where + ", area " + area + ": figures differ from the records");
            }
        }
        return areas.size();
    }

    /// @param forceId `police_force.id`
    /// @param month month of publication
    record ForceMonth(int forceId, YearMonth month) {}

    /// @param forceId `police_force.id`
    /// @param year calendar year
    record ForceYear(int forceId, int year) implements Comparable<ForceYear> {
        @Override
        public int compareTo(ForceYear other) {
            int byForce = Integer.compare(forceId, other.forceId);
            return byForce != 0 ? byForce : Integer.compare(year, other.year);
        }
    }
}
