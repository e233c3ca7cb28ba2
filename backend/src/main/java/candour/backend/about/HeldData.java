package candour.backend.about;

import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.areadata.profile.AreaFiguresLookup;
import candour.backend.areadata.profile.Completeness;
import candour.backend.areadata.profile.ForceName;
import candour.backend.areadata.profile.HeldMonths;
import candour.backend.areadata.profile.MonthSupply;
import candour.backend.platform.persistence.EditionRepository;
import candour.backend.platform.persistence.PerEdition;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.MadeUpData;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// What the portal holds now, in numbers and sentences, from the ledger of supplied months.
@Singleton
class HeldData implements MadeUpData {
    private final AreaFiguresLookup figures;
    private final AreaLookup areas;
    private final PerEdition<Summary> summary;

    HeldData(AreaFiguresLookup figures, AreaLookup areas, EditionRepository editions) {
        this.figures = figures;
        this.areas = areas;
        this.summary = new PerEdition<>(editions, this::read);
    }

    /// What is held at one moment.
    ///
    /// @param numbers for the home page; empty while nothing is held
    /// @param completeness how much of what is expected is held
    /// @param withoutPlace how many records count in a force and in no smaller area
    /// @param madeUp whether any of it is the made-up sample
    record Summary(List<HomePage.Number> numbers, String completeness, String withoutPlace, boolean madeUp) {}

    Summary summary() {
        return summary.value();
    }

    @Override
    public boolean present() {
        return summary().madeUp();
    }

    private Summary read() {
        List<Completeness> ledgers = areas.forces().stream()
                .filter(force -> force.areaCode() != null)
                .map(this::ledger)
                .toList();
        List<MonthSupply.Supplied> supplied = ledgers.stream()
                .flatMap(ledger -> ledger.months().stream())
                .filter(MonthSupply.Supplied.class::isInstance)
                .map(MonthSupply.Supplied.class::cast)
                .toList();
        Optional<HeldMonths> held = figures.held();
        return held.isEmpty() || supplied.isEmpty()
                ? new Summary(
                        List.of(),
                        "No stop and search records have been put in yet.",
                        "Some published records have no place.",
                        false)
                : told(held.get(), ledgers, supplied);
    }

    private Completeness ledger(Force force) {
        return figures.ledger(new ForceName(force.id(), force.slug(), force.name()));
    }

    private static Summary told(HeldMonths held, List<Completeness> ledgers, List<MonthSupply.Supplied> supplied) {
        String period = InWords.months(held.first(), held.last());
        long searches =
                supplied.stream().mapToLong(MonthSupply.Supplied::searches).sum();
        long withoutPlace = supplied.stream()
                .mapToLong(MonthSupply.Supplied::withoutLocation)
                .sum();
        long expected = ledgers.stream().mapToLong(Completeness::expected).sum();
        String forces = ledgers.stream().filter(ledger -> ledger.supplied() > 0).count() + " of " + ledgers.size();
        return new Summary(
                List.of(
                        new HomePage.Number(
                                InWords.count(searches), (searches == 1 ? "search, " : "searches, ") + period),
                        new HomePage.Number(forces, "police forces of England and Wales have figures here"),
                        new HomePage.Number(
                                InWords.count(supplied.size()) + " of " + InWords.count(expected),
                                "monthly files are here that would be, if each force had published each month")),
                "From " + period + ", " + forces + " police forces supplied at least one month. The rest is not"
                        + " supplied, which does not mean zero.",
                "Of the " + InWords.count(searches) + " records here, " + InWords.count(withoutPlace)
                        + " have no place.",
                supplied.stream().anyMatch(MonthSupply.Supplied::sample));
    }
}
