package candour.backend.disclosure.release;

import candour.backend.disclosure.ReleasePeriod;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.reference.ReferenceGenerator;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Counts a quarter that is over and keeps the counts, sealed, until two people have released figures made from them.
@Singleton
class PreparingRelease {
    private final DueQuarter due;
    private final CountingRows counting;
    private final DraftRepository drafts;
    private final CountsSeal seal;
    private final ReferenceGenerator references;

    PreparingRelease(
            DueQuarter due,
            CountingRows counting,
            DraftRepository drafts,
            CountsSeal seal,
            ReferenceGenerator references) {
        this.due = due;
        this.counting = counting;
        this.drafts = drafts;
        this.seal = seal;
        this.references = references;
    }

    /// Counts the next quarter that is due, if one is. A first quarter without any row is left out.
    ///
    /// @return the quarter whose counts are kept now
    @Transactional
    public Optional<ReleasePeriod> prepare() {
        boolean first = due.isFirst(false);
        return due.next(false).filter(quarter -> keep(quarter, false, first));
    }

    /// Counts this made-up quarter, whether it is due or not.
    @Transactional
    void prepareSample(ReleasePeriod quarter) {
        keep(quarter, true, false);
    }

    /// Counts again what nobody has proposed yet.
    ///
    /// @return false when somebody changed it meanwhile, or has proposed it
    @Transactional
    boolean countAgain(DraftRow draft, int version) {
        Counts counts = counting.count(draft.period(), draft.sample());
        return drafts.count(draft.id(), seal.seal(draft.id(), counts), version) == 1;
    }

    private boolean keep(ReleasePeriod quarter, boolean sample, boolean first) {
        Counts counts = counting.count(quarter, sample);
        if (first && counts.isEmpty()) {
            return false;
        }
        PublicReference id = references.next();
        drafts.insert(id, due.force().id(), quarter.number(), sample, seal.seal(id, counts));
        return true;
    }
}
