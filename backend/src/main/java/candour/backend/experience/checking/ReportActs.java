package candour.backend.experience.checking;

import candour.backend.experience.ErasedReports;
import candour.backend.experience.ReadingReport;
import candour.backend.experience.ReferenceHash;
import candour.backend.experience.ResidentReport;
import candour.backend.experience.WithdrawingExperience;
import candour.backend.experience.WriteMessage;
import candour.backend.experience.WritingMessage;
import candour.backend.experience.WritingOutcome;
import candour.backend.platform.persistence.TryAgain;
import jakarta.inject.Singleton;
import java.util.Optional;

/// All that the holder of a reference can do, for pages and app alike, done again where the database undid it.
@Singleton
class ReportActs {
    private final ReadingReport reading;
    private final WritingMessage writing;
    private final WithdrawingExperience withdrawing;
    private final ErasedReports erased;

    ReportActs(ReadingReport reading, WritingMessage writing, WithdrawingExperience withdrawing, ErasedReports erased) {
        this.reading = reading;
        this.writing = writing;
        this.withdrawing = withdrawing;
        this.erased = erased;
    }

    Optional<ResidentReport> read(ReferenceHash reference) {
        return TryAgain.whenUndone(() -> reading.read(reference));
    }

    WritingOutcome write(WriteMessage command) {
        return TryAgain.whenUndone(() -> writing.write(command));
    }

    boolean withdraw(ReferenceHash reference) {
        return TryAgain.whenUndone(() -> withdrawing.withdraw(reference));
    }

    boolean erase(ReferenceHash reference) {
        return erased.erase(reference);
    }
}
