package candour.backend.representation;

import candour.backend.disclosure.CellCount;
import candour.backend.disclosure.Population;
import candour.backend.disclosure.ReleasableRows;
import candour.backend.disclosure.ReleasePeriod;
import io.micronaut.context.annotation.EachBean;
import java.util.List;

/// Hands the counts of answers given on one occasion to those who decide what of them may be released.
@EachBean(ReleasableOccasion.class)
class ReleasableAnswers implements ReleasableRows {
    private final Occasion occasion;
    private final ReleasableCounts counts;
    private final Population population;

    ReleasableAnswers(ReleasableOccasion occasion, ReleasableCounts counts) {
        this.occasion = occasion.occasion();
        this.counts = counts;
        this.population = AnswerTables.of(this.occasion);
    }

    @Override
    public Population population() {
        return population;
    }

    @Override
    public List<CellCount> count(int force, ReleasePeriod quarter) {
        return counts.list(force, occasion, quarter);
    }

    /// The made-up answers are counted as real ones are.
    @Override
    public List<CellCount> sample(ReleasePeriod quarter) {
        return counts.list(counts.force(), occasion, quarter);
    }
}
