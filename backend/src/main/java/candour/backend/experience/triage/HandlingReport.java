package candour.backend.experience.triage;

import candour.backend.experience.Experience;
import candour.backend.experience.ExperienceStatus;
import candour.backend.experience.StoredReports;
import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/// What a caseworker does with a report: answers it, moves it on. Each act names the version of the report that was
/// before their eyes, so that two of them never undo each other's work unseen.
@Singleton
class HandlingReport {
    private final Cases cases;
    private final StoredReports reports;

    HandlingReport(Cases cases, StoredReports reports) {
        this.cases = cases;
        this.reports = reports;
    }

    /// Writes to the resident; what waited for an answer is answered then.
    ///
    /// @throws Stale when somebody changed the report since it was read
    @Transactional
    public void answer(SignedIn by, PublicReference id, int version, String text) {
        Experience experience = current(by, id, version);
        ExperienceStatus from = experience.status();
        ExperienceStatus to = from.awaitsAnswer() || from == ExperienceStatus.CLOSED ? ExperienceStatus.ANSWERED : from;
        reports.move(experience, to);
        reports.write(experience, text);
        cases.record(by, new ReportEvent.ReportAnswered(id));
        if (to != from) {
            cases.record(by, new ReportEvent.ReportMoved(id, from, to));
        }
    }

    /// Moves the report on. What the resident wrote counts as read then.
    ///
    /// @throws Stale when somebody changed the report since it was read
    @Transactional
    public MovingOutcome move(SignedIn by, PublicReference id, int version, ExperienceStatus to) {
        Experience experience = current(by, id, version);
        if (!experience.status().next().contains(to)) {
            return new MovingOutcome.NotFromHere();
        }
        if (to == ExperienceStatus.SHARED
                && !mayBeShared(reports.open(experience).answers())) {
            return new MovingOutcome.NotWished();
        }
        reports.move(experience, to);
        reports.markRead(experience);
        cases.record(by, new ReportEvent.ReportMoved(id, experience.status(), to));
        return new MovingOutcome.Moved();
    }

    /// Whether the resident said that a panel may read what they told.
    static boolean mayBeShared(Answers answers) {
        return answers.has(Questionnaire.WISH, Questionnaire.SHARE_WITH_PANEL);
    }

    /// Whether the resident said that a text of what they told may be published. To let a panel read it is not enough.
    static boolean mayBePublished(Answers answers) {
        return answers.has(Questionnaire.WISH, Questionnaire.PUBLISH);
    }

    private Experience current(SignedIn by, PublicReference id, int version) {
        Experience experience = cases.get(by, id);
        if (experience.version() != version) {
            throw new Stale();
        }
        return experience;
    }
}
