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
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.MadeUpData;
import candour.shared.text.Language;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /// What is held at one moment, in numbers, to be told in any language.
    ///
    /// @param held the months from the first to the last; null while nothing is held
    /// @param searches all of them
    /// @param withoutPlace those that count in a force and in no smaller area
    /// @param supplying forces that supplied at least one month
    /// @param forces all forces that could
    /// @param supplied months of forces that were supplied
    /// @param expected months of forces that would be, had each force published each month
    /// @param madeUp whether any of it is the made-up sample
    record Summary(
            @Nullable HeldMonths held,
            long searches,
            long withoutPlace,
            long supplying,
            int forces,
            int supplied,
            long expected,
            boolean madeUp) {

        /// For the home page; empty while nothing is held.
        List<HomePage.Number> numbers(Texts texts) {
            if (held == null) {
                return List.of();
            }
            Language language = texts.language();
            String some = texts.say("about.held.of", "some", supplying, "all", forces);
            String files = texts.say("about.held.of", "some", supplied, "all", expected);
            return List.of(
                    new HomePage.Number(
                            InWords.count(language, searches),
                            texts.say("about.held.searches", "n", searches, "period", period(texts, held))),
                    new HomePage.Number(some, texts.say("about.held.forces")),
                    new HomePage.Number(files, texts.say("about.held.files")));
        }

        /// How much of what is expected is held, one sentence or two.
        String completeness(Texts texts) {
            return held == null
                    ? texts.say("about.held.none")
                    : texts.say(
                            "about.held.completeness", "period", period(texts, held), "some", supplying, "all", forces);
        }

        /// How many records have no place.
        String withoutPlace(Texts texts) {
            return held == null
                    ? texts.say("about.held.withoutPlace.unknown")
                    : texts.say("about.held.withoutPlace", "all", searches, "n", withoutPlace);
        }

        private static String period(Texts texts, HeldMonths held) {
            return InWords.months(texts.language(), held.first(), held.last());
        }
    }

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
        Optional<HeldMonths> held = supplied.isEmpty() ? Optional.empty() : figures.held();
        return new Summary(
                held.orElse(null),
                supplied.stream().mapToLong(MonthSupply.Supplied::searches).sum(),
                supplied.stream()
                        .mapToLong(MonthSupply.Supplied::withoutLocation)
                        .sum(),
                ledgers.stream().filter(ledger -> ledger.supplied() > 0).count(),
                ledgers.size(),
                supplied.size(),
                ledgers.stream().mapToLong(Completeness::expected).sum(),
                held.isPresent() && supplied.stream().anyMatch(MonthSupply.Supplied::sample));
    }

    private Completeness ledger(Force force) {
        return figures.ledger(new ForceName(force.id(), force.slug(), force.name()));
    }
}
