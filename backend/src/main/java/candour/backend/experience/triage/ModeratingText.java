package candour.backend.experience.triage;

import candour.backend.experience.Experience;
import candour.backend.experience.ExperienceStatus;
import candour.backend.experience.OpenedExperience;
import candour.backend.experience.StoredReports;
import candour.backend.experience.publication.ChoosingScope;
import candour.backend.experience.publication.PublicationScope;
import candour.backend.experience.publication.PublishingText;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes beside the original what may be published, and publishes it once a second person agrees. The original stays
/// as it is, and under its own key.
@Singleton
class ModeratingText {
    private final Cases cases;
    private final StoredReports reports;
    private final ModeratedTextRepository texts;
    private final ChoosingScope scopes;
    private final PublishingText publishing;

    ModeratingText(
            Cases cases,
            StoredReports reports,
            ModeratedTextRepository texts,
            ChoosingScope scopes,
            PublishingText publishing) {
        this.cases = cases;
        this.reports = reports;
        this.texts = texts;
        this.scopes = scopes;
        this.publishing = publishing;
    }

    /// Keeps a text, or proposes it to a second person.
    ///
    /// @param version of the text that was read, 0 for a first one
    /// @throws Stale when somebody changed the text since
    @Transactional
    public ModeratingOutcome write(SignedIn by, PublicReference id, int version, String text, boolean propose) {
        OpenedExperience opened = open(by, id);
        if (!HandlingReport.mayBePublished(opened.answers())) {
            return new ModeratingOutcome.NotWished();
        }
        Optional<ModeratedText> before = texts.find(id.bytes());
        if (before.filter(old -> old.state().equals(ModeratedText.PUBLISHED)).isPresent()) {
            return new ModeratingOutcome.AlreadyPublished();
        }
        byte[] sealed = reports.seal(id, ModeratedText.CONTENT, text);
        String state = propose ? ModeratedText.PROPOSED : ModeratedText.DRAFT;
        @Nullable String proposer = propose ? by.reference().value() : null;
        if (before.isEmpty() && version == 0) {
            texts.insert(id.bytes(), state, sealed, proposer);
        } else if (texts.write(id.bytes(), state, sealed, proposer, version) == 0) {
            throw new Stale();
        }
        cases.record(by, new ReportEvent.TextModerated(id, propose ? "proposed" : "written"));
        return new ModeratingOutcome.Done();
    }

    /// Publishes the proposed text, coarsened until ten official stops share all that is shown beside it. Refused to
    /// whoever proposed it.
    ///
    /// @throws Stale when somebody changed the text since it was read
    @Transactional
    public ModeratingOutcome approve(SignedIn by, PublicReference id, int version) {
        OpenedExperience opened = open(by, id);
        ModeratedText text = proposed(id, version);
        if (by.reference().value().equals(text.proposedBy())) {
            return new ModeratingOutcome.SamePerson();
        }
        if (!HandlingReport.mayBePublished(opened.answers())) {
            return new ModeratingOutcome.NotWished();
        }
        Experience experience = opened.experience();
        Optional<PublicationScope> scope = scopes.choose(experience, opened.answers());
        if (scope.isEmpty()) {
            return new ModeratingOutcome.TooFewToHideAmong();
        }
        move(id, ModeratedText.PUBLISHED, version);
        publishing.publish(
                id, reports.unseal(id, ModeratedText.CONTENT, text.content()), experience.language(), scope.get());
        reports.move(experience, ExperienceStatus.PUBLISHED);
        cases.record(by, new ReportEvent.TextModerated(id, "approved"));
        return new ModeratingOutcome.Done();
    }

    /// Gives the proposed text back with a reason.
    ///
    /// @throws Stale when somebody changed the text since it was read
    @Transactional
    public ModeratingOutcome refuse(SignedIn by, PublicReference id, int version, String reason) {
        open(by, id);
        proposed(id, version);
        if (texts.refuse(id.bytes(), reports.seal(id, ModeratedText.REFUSAL, reason), version) == 0) {
            throw new Stale();
        }
        cases.record(by, new ReportEvent.TextModerated(id, "refused"));
        return new ModeratingOutcome.Done();
    }

    /// Takes a published text down. One person is enough for that.
    ///
    /// @throws Stale when somebody changed the text since it was read
    @Transactional
    public ModeratingOutcome takeDown(SignedIn by, PublicReference id, int version) {
        Experience experience = open(by, id).experience();
        move(id, ModeratedText.DRAFT, version);
        publishing.takeDown(id);
        reports.move(experience, ExperienceStatus.CLOSED);
        cases.record(by, new ReportEvent.TextModerated(id, "taken-down"));
        return new ModeratingOutcome.Done();
    }

    private OpenedExperience open(SignedIn by, PublicReference id) {
        return reports.open(cases.get(by, id));
    }

    private ModeratedText proposed(PublicReference id, int version) {
        ModeratedText text =
                texts.find(id.bytes()).orElseThrow(() -> new NotFound("nobody has proposed a text for this report"));
        if (text.version() != version || !text.state().equals(ModeratedText.PROPOSED)) {
            throw new Stale();
        }
        return text;
    }

    private void move(PublicReference id, String state, int version) {
        if (texts.move(id.bytes(), state, version) == 0) {
            throw new Stale();
        }
    }
}
