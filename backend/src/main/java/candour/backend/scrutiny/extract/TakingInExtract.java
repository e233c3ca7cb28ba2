package candour.backend.scrutiny.extract;

import candour.backend.audit.Actor;
import candour.backend.audit.AuditLog;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.reference.ReferenceGenerator;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes in an extract, all of it or nothing, and freezes it; takes one away from which nothing was drawn.
@Singleton
class TakingInExtract {
    private final ExtractReading reading;
    private final StoredExtracts extracts;
    private final ReferenceGenerator references;
    private final AuditLog audit;
    private final Clock clock;

    TakingInExtract(
            ExtractReading reading,
            StoredExtracts extracts,
            ReferenceGenerator references,
            AuditLog audit,
            Clock clock) {
        this.reading = reading;
        this.extracts = extracts;
        this.references = references;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ExtractOutcome take(GiveExtract command, Actor by) {
        byte[] fileHash = sha256(command.file());
        Optional<CaseExtract> known = extracts.findByFile(command.forceId(), fileHash);
        if (known.isPresent()) {
            return new ExtractOutcome.Known(known.get());
        }
        return switch (reading.read(command.file(), command.period())) {
            case ReadExtract.Unfit unfit -> new ExtractOutcome.Refused(unfit.refusals(), unfit.all());
            case ReadExtract.Fit fit -> store(command, fileHash, fit.records(), by);
        };
    }

    /// Takes an extract away.
    ///
    /// @return false where something was drawn from it, or committed to be; it stays then
    @Transactional
    public boolean remove(CaseExtract extract, Actor by) {
        if (!extracts.remove(extract)) {
            return false;
        }
        audit.record(by, new ExtractEvent.ExtractRemoved(extract.reference()));
        return true;
    }

    private ExtractOutcome store(GiveExtract command, byte[] fileHash, List<RecordText> texts, Actor by) {
        PublicReference reference = references.next();
        List<CaseRecord> records = new ArrayList<>(texts.size());
        for (RecordText text : texts) {
            records.add(StoredExtracts.record(text, references.next().bytes()));
        }
        byte[] frame = FrameHash.of(records.stream().map(CaseRecord::mark).toList());
        CaseExtract extract = new CaseExtract(
                0,
                reference,
                command.forceId(),
                number(command.period().from()),
                number(command.period().to()),
                records.size(),
                frame,
                clock.instant(),
                command.sample());
        CaseExtract stored = extracts.store(extract, fileHash, by.reference(), records);
        if (!stored.reference().equals(reference)) {
            return new ExtractOutcome.Known(stored);
        }
        audit.record(by, new ExtractEvent.ExtractTakenIn(reference, records.size(), frame));
        return new ExtractOutcome.TakenIn(stored);
    }

    private static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    private static byte[] sha256(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
