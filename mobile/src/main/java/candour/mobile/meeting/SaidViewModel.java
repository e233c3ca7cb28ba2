package candour.mobile.meeting;

import candour.mobile.background.Background;
import candour.mobile.reading.Reading;
import candour.shared.text.Language;
import candour.shared.wire.RecommendationDocument;
import candour.shared.wire.RecommendationList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// "You said, we did": what was answered, in parts to choose from, and how much is not answered.
final class SaidViewModel {
    private final Reading<RecommendationList> list;
    private Shelf shelf = Shelf.ALL;

    /// A part of the list.
    enum Shelf {
        /// Everything that was answered.
        ALL,
        /// What was done.
        DID,
        /// What could not be done.
        COULD_NOT,
        /// What was promised.
        PROMISED,
        /// What nobody answered yet.
        WAITING;

        private boolean holds(RecommendationDocument one) {
            Optional<Said> said = Said.of(one);
            return switch (this) {
                case ALL -> said.isPresent();
                case WAITING -> said.isEmpty();
                default -> said.filter(kind -> kind.name().equals(name())).isPresent();
            };
        }
    }

    /// @param language that the portal is asked in
    SaidViewModel(MinutesShelf documents, Background background, Supplier<Language> language) {
        this.list = new Reading<>(background, () -> documents.answers(language.get()));
    }

    Reading<RecommendationList> list() {
        return list;
    }

    Shelf shelf() {
        return shelf;
    }

    void choose(Shelf chosen) {
        shelf = chosen;
    }

    /// What stands in a part.
    static List<RecommendationDocument> of(RecommendationList all, Shelf shelf) {
        return all.recommendations().stream().filter(shelf::holds).toList();
    }

    /// How many answers are overdue.
    static long late(RecommendationList all) {
        return all.recommendations().stream()
                .filter(one -> one.daysOverdue() > 0)
                .count();
    }
}
