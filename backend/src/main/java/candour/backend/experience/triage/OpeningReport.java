package candour.backend.experience.triage;

import candour.backend.experience.Experience;
import candour.backend.experience.ExperienceStatus;
import candour.backend.experience.OpenedExperience;
import candour.backend.experience.StoredReports;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Opens a report for a member of staff; the trail says so each time. A new report is being read from the moment a
/// caseworker opens it, and its holder sees that.
@Singleton
class OpeningReport {
    private final Cases cases;
    private final StoredReports reports;
    private final SafeguardingFlagRepository flags;
    private final ModeratedTextRepository texts;

    OpeningReport(Cases cases, StoredReports reports, SafeguardingFlagRepository flags, ModeratedTextRepository texts) {
        this.cases = cases;
        this.reports = reports;
        this.flags = flags;
        this.texts = texts;
    }

    /// The report with all that staff keep about it. Of one that was taken back nothing but that.
    ///
    /// @throws candour.backend.platform.fault.NotFound when it is not for them
    @Transactional
    public OpenedCase open(SignedIn by, PublicReference id) {
        Experience experience = cases.get(by, id);
        if (experience.status() == ExperienceStatus.WITHDRAWN) {
            return new OpenedCase(experience, null, null, "", "", null, "", "");
        }
        if (experience.status() == ExperienceStatus.RECEIVED && by.has(Role.CASEWORKER)) {
            reports.move(experience, ExperienceStatus.READING);
            cases.record(by, new ReportEvent.ReportMoved(id, ExperienceStatus.RECEIVED, ExperienceStatus.READING));
            experience = cases.get(by, id);
        }
        cases.record(by, new ReportEvent.ReportOpened(id));
        OpenedExperience opened = reports.open(experience);
        @Nullable SafeguardingFlag flag = flags.find(id.bytes()).orElse(null);
        @Nullable ModeratedText text = texts.find(id.bytes()).orElse(null);
        return new OpenedCase(
                experience,
                opened,
                flag,
                flag == null ? "" : unsealed(id, SafeguardingFlag.REASON, flag.reason()),
                flag == null ? "" : unsealed(id, SafeguardingFlag.DECISION_REASON, flag.decisionReason()),
                text,
                text == null ? "" : unsealed(id, ModeratedText.CONTENT, text.content()),
                text == null ? "" : unsealed(id, ModeratedText.REFUSAL, text.refusal()));
    }

    private String unsealed(PublicReference id, String name, byte[] sealed) {
        return sealed.length == 0 ? "" : reports.unseal(id, name, sealed);
    }
}
