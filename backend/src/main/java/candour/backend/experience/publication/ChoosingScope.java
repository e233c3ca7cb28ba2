package candour.backend.experience.publication;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.AreaFiguresLookup;
import candour.backend.areadata.profile.AreaProfile;
import candour.backend.areadata.profile.HeldMonths;
import candour.backend.areadata.profile.Period;
import candour.backend.areadata.profile.Subject;
import candour.backend.experience.Experience;
import candour.shared.experience.Answers;
import candour.shared.experience.ApproximateDate;
import candour.shared.experience.Questionnaire;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the finest place, time and power that may be shown beside a text: from district, quarter and power down to the
/// force alone, whatever first is shared by at least ten official stops. Official stops are public row by row, and the
/// force knows the name in each row: whoever could tell the row would know who told us.
@Singleton
public class ChoosingScope {
    private static final int MONTHS_OF_QUARTER = 3;

    /// Codes of the questionnaire and of the published list of powers.
    private static final Map<String, String> POWERS = Map.of(
            "mda-s23", "misuse-of-drugs-s23",
            "pace-s1", "pace-s1",
            "cjpoa-s60", "public-order-1994-s60",
            "ta-s43", "terrorism-s43",
            "ta-s47a", "terrorism-s47a",
            "poa-s11", "public-order-2023-s11",
            "sentencing-s342e", "sentencing-code-s342e");

    private final AreaFiguresLookup figures;
    private final AreaLookup areas;

    ChoosingScope(AreaFiguresLookup figures, AreaLookup areas) {
        this.figures = figures;
        this.areas = areas;
    }

    /// @param area null for the whole force
    /// @param period null for all months held
    /// @param power code of the questionnaire, or null
    private record Option(
            @Nullable Area area,
            @Nullable Period period,
            @Nullable String power) {}

    /// The finest that may be shown; empty when not even the force has ten official stops.
    public Optional<PublicationScope> choose(Experience experience, Answers answers) {
        Force force = areas.getForce(experience.forceId());
        Optional<HeldMonths> held = figures.held();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        return options(experience, answers).stream()
                .flatMap(option -> scope(force, option, held.get()).stream())
                .findFirst();
    }

    private List<Option> options(Experience experience, Answers answers) {
        @Nullable
        Area district =
                Optional.ofNullable(experience.areaCode()).flatMap(areas::find).orElse(null);
        Optional<ApproximateDate> date = answers.find(Questionnaire.DATE).flatMap(ApproximateDate::parse);
        @Nullable
        Period quarter = date.filter(known -> known.month() > 0)
                .map(ChoosingScope::quarter)
                .orElse(null);
        @Nullable Period year = date.map(known -> Period.year(known.year())).orElse(null);
        @Nullable
        String power =
                answers.find(Questionnaire.POWER).filter(POWERS::containsKey).orElse(null);
        List<Option> options = new ArrayList<>();
        if (district != null && quarter != null) {
            options.add(new Option(district, quarter, power));
            options.add(new Option(district, quarter, null));
        }
        if (quarter != null) {
            options.add(new Option(null, quarter, power));
            options.add(new Option(null, quarter, null));
        }
        if (year != null) {
            options.add(new Option(null, year, null));
        }
        options.add(new Option(null, null, null));
        return options;
    }

    private Optional<PublicationScope> scope(Force force, Option option, HeldMonths held) {
        Subject subject = option.area() == null ? figures.subject(force.slug()) : figures.subject(option.area());
        Period period = option.period() == null ? held.all() : option.period();
        long candidates = count(figures.profile(subject, period), option.power());
        return candidates < PublicationScope.FEWEST
                ? Optional.empty()
                : Optional.of(new PublicationScope(
                        force.id(),
                        option.area() == null ? null : option.area().code(),
                        option.period() == null ? null : period.from(),
                        option.period() == null ? null : period.to(),
                        option.power(),
                        candidates));
    }

    private static long count(AreaProfile profile, @Nullable String power) {
        if (!(profile instanceof AreaFigures supplied)) {
            return 0;
        }
        if (power == null) {
            return supplied.totals().searches();
        }
        return supplied.powers().categories().stream()
                .filter(category -> category.code().equals(POWERS.get(power)))
                .mapToLong(category -> category.people().part())
                .sum();
    }

    private static Period quarter(ApproximateDate date) {
        int first = (date.month() - 1) / MONTHS_OF_QUARTER * MONTHS_OF_QUARTER + 1;
        YearMonth from = YearMonth.of(date.year(), first);
        return new Period(from, from.plusMonths(MONTHS_OF_QUARTER - 1L));
    }
}
