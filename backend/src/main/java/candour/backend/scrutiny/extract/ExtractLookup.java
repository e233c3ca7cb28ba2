package candour.backend.scrutiny.extract;

import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Reads extracts and their records for drawing and for review.
@Singleton
public class ExtractLookup {
    private final StoredExtracts extracts;

    ExtractLookup(StoredExtracts extracts) {
        this.extracts = extracts;
    }

    /// The extract with this reference.
    public Optional<CaseExtract> find(PublicReference reference) {
        return extracts.find(reference);
    }

    /// The extract of this number.
    public Optional<CaseExtract> find(long id) {
        return extracts.find(id);
    }

    /// The extracts of these forces, the latest months first.
    ///
    /// @param forces numbers of forces
    public List<CaseExtract> list(Collection<Integer> forces) {
        return extracts.list(forces);
    }

    /// The records of the extract by mark; empty where they are not, to the letter, those that were taken in, because
    /// somebody changed, added or removed one behind the portal's back, or because their time was up.
    public Optional<List<CaseRecord>> records(CaseExtract extract) {
        List<CaseRecord> rows = extracts.records(extract);
        return StoredExtracts.areAsTakenIn(extract, rows) ? Optional.of(rows) : Optional.empty();
    }

    /// The record of this number.
    ///
    /// @throws NotFound when there is none
    public CaseRecord record(long id) {
        return extracts.record(id).orElseThrow(() -> new NotFound("there is no such record"));
    }

    /// Removes made-up extracts, for trials.
    public void removeSample() {
        extracts.removeSample();
    }
}
