package candour.backend.scrutiny.extract;

import candour.backend.platform.reference.PublicReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Keeps extracts and their records.
@Singleton
class StoredExtracts {
    private static final int BITE = 1000;

    private final CaseExtractRepository extracts;
    private final CaseRecordRepository records;

    StoredExtracts(CaseExtractRepository extracts, CaseRecordRepository records) {
        this.extracts = extracts;
        this.records = records;
    }

    Optional<CaseExtract> findByFile(int force, byte[] hash) {
        return extracts.findByFile(force, hash);
    }

    Optional<CaseExtract> find(PublicReference reference) {
        return extracts.find(reference);
    }

    Optional<CaseExtract> find(long id) {
        return extracts.find(id);
    }

    List<CaseExtract> list(Collection<Integer> forces) {
        return forces.isEmpty() ? List.of() : extracts.list(forces);
    }

    List<CaseRecord> records(CaseExtract extract) {
        return records.list(extract.id());
    }

    Optional<CaseRecord> record(long id) {
        return records.find(id);
    }

    /// Whether anything was drawn from it, or committed to be.
    boolean isBound(CaseExtract extract) {
        return extracts.countDraws(extract.id()) > 0;
    }

    /// Stores an extract with its records.
    ///
    /// @return the extract as stored, or the one that the same file made before, which is left as it is
    CaseExtract store(CaseExtract extract, byte[] fileHash, String by, List<CaseRecord> rows) {
        extracts.insert(
                extract.reference(),
                extract.forceId(),
                extract.monthFrom(),
                extract.monthTo(),
                extract.records(),
                fileHash,
                extract.frameHash(),
                by,
                extract.givenAt(),
                extract.sample());
        CaseExtract stored = extracts.findByFile(extract.forceId(), fileHash)
                .orElseThrow(() -> new IllegalStateException("an extract was stored and is not there"));
        if (stored.reference().equals(extract.reference())) {
            for (int from = 0; from < rows.size(); from += BITE) {
                records.insertAll(rows.subList(from, Math.min(rows.size(), from + BITE)).stream()
                        .map(row -> of(row, stored.id()))
                        .toList());
            }
        }
        return stored;
    }

    /// @return false where it is bound, and stays
    boolean remove(CaseExtract extract) {
        if (isBound(extract)) {
            return false;
        }
        records.delete(extract.id());
        return extracts.delete(extract.id()) == 1;
    }

    /// Removes every made-up extract. Their draws must be gone before.
    void removeSample() {
        extracts.listSample().forEach(id -> {
            records.delete(id);
            extracts.delete(id);
        });
    }

    /// Forgets records of extracts given before the moment: those never drawn, and the grounds of the others.
    ///
    /// @return rows changed
    long forgetGivenBefore(Instant before) {
        long changed = 0;
        for (long id : extracts.listGivenBefore(before)) {
            long bite;
            do {
                bite = records.deleteUndrawn(id) + records.forgetGrounds(id);
                changed += bite;
            } while (bite > 0);
        }
        return changed;
    }

    /// The record with its salt and mark, not stored yet.
    static CaseRecord record(RecordText text, byte[] salt) {
        String month = text.get(ExtractColumn.MONTH).replace("-", "");
        return new CaseRecord(
                0,
                0,
                text.get(ExtractColumn.RECORD_NUMBER),
                Integer.parseInt(month),
                text.get(ExtractColumn.POWER),
                text.get(ExtractColumn.OBJECT_OF_SEARCH),
                text.get(ExtractColumn.OUTCOME),
                text.get(ExtractColumn.OUTCOME_LINKED),
                text.get(ExtractColumn.GROUNDS),
                text.get(ExtractColumn.BODY_WORN_VIDEO),
                text.get(ExtractColumn.DISTRICT),
                text.get(ExtractColumn.AGE_RANGE),
                text.get(ExtractColumn.SELF_DEFINED_ETHNICITY),
                text.get(ExtractColumn.OFFICER_DEFINED_ETHNICITY),
                text.get(ExtractColumn.GENDER),
                text.get(ExtractColumn.MORE_THAN_OUTER_CLOTHING),
                text.get(ExtractColumn.FORCE_USED),
                salt,
                text.mark(salt));
    }

    /// Whether the records are those that were taken in: every mark fits its record, and all marks fit the hash.
    static boolean areAsTakenIn(CaseExtract extract, List<CaseRecord> rows) {
        boolean fit = rows.stream()
                .allMatch(row -> Arrays.equals(row.mark(), row.text().mark(row.salt())));
        return fit
                && Arrays.equals(
                        extract.frameHash(),
                        FrameHash.of(rows.stream().map(CaseRecord::mark).toList()));
    }

    private static CaseRecord of(CaseRecord row, long extract) {
        return new CaseRecord(
                0,
                extract,
                row.recordNumber(),
                row.searchedMonth(),
                row.power(),
                row.objectOfSearch(),
                row.outcome(),
                row.outcomeLinked(),
                row.grounds(),
                row.bodyWornVideo(),
                row.district(),
                row.ageRange(),
                row.selfDefinedEthnicity(),
                row.officerDefinedEthnicity(),
                row.gender(),
                row.moreThanOuterClothing(),
                row.forceUsed(),
                row.salt(),
                row.mark());
    }
}
