package candour.backend.panel.application;

import candour.backend.panel.Panel;
import candour.backend.platform.key.KeyRing;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.reference.ReferenceGenerator;
import candour.backend.platform.time.IsoWeek;
import candour.backend.platform.time.LondonTime;
import candour.shared.reference.ReportReference;
import candour.shared.reference.SubmissionSecret;
import candour.shared.text.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

/// Takes in an application. Sending it twice, by a double tap or because the answer was lost, stores one and gives the
/// same reference: that follows from the sender's secret.
@Singleton
public class Applying {
    /// Longest time nobody decides before an application is removed all the same, in months.
    static final int UNDECIDED_MONTHS = 24;

    private final ApplicationRepository applications;
    private final ApplicationSeal seal;
    private final ReferenceGenerator references;
    private final KeyRing keys;
    private final Clock clock;

    Applying(
            ApplicationRepository applications,
            ApplicationSeal seal,
            ReferenceGenerator references,
            KeyRing keys,
            Clock clock) {
        this.applications = applications;
        this.seal = seal;
        this.references = references;
        this.keys = keys;
        this.clock = clock;
    }

    /// Stores the application unless it is there.
    ///
    /// @return the reference, for the applicant alone
    @Transactional
    public ReportReference apply(Panel panel, SubmissionSecret secret, ApplicationAnswers answers, Language language) {
        ReportReference reference = ReportReference.of(keys.mac("reference", secret.bytes()));
        PublicReference id = references.next();
        LocalDate today = LondonTime.day(clock.instant());
        IsoWeek week = IsoWeek.of(today);
        applications.insert(
                id,
                hash(reference),
                panel.id(),
                panel.forceId(),
                week.value(),
                language.code(),
                seal.seal(id, answers),
                Ending.month(week.sunday().plusMonths(UNDECIDED_MONTHS + 1)));
        return reference;
    }

    /// The code by which the application with this reference is found.
    public byte[] hash(ReportReference reference) {
        return keys.referenceHash(reference.symbols().getBytes(StandardCharsets.US_ASCII));
    }
}
