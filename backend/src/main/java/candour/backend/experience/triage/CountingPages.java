package candour.backend.experience.triage;

import candour.backend.disclosure.CellWords;
import candour.backend.disclosure.DisclosureRules;
import candour.backend.disclosure.ReleasePeriod;
import candour.backend.experience.StoredReports;
import candour.backend.experience.figures.FigureQuarters;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Words whether figures count a report, what a decision would change and what it would not.
@Singleton
class CountingPages {
    private final CountingDecisionRepository decisions;
    private final StoredReports reports;
    private final FigureQuarters quarters;

    CountingPages(CountingDecisionRepository decisions, StoredReports reports, FigureQuarters quarters) {
        this.decisions = decisions;
        this.reports = reports;
        this.quarters = quarters;
    }

    /// What stands about it on the page of the report; null where figures count it as they count most.
    ///
    /// @param typed a reason that could not be taken
    CasePage.@Nullable CountingView view(SignedIn by, OpenedCase report, String typed, Texts t) {
        if (report.opened() == null || !by.has(Role.CASEWORKER)) {
            return null;
        }
        PublicReference id = report.experience().id();
        return decisions
                .find(id.bytes())
                .filter(CountingState::mayBeDecided)
                .map(state -> new CasePage.CountingView(
                        state.counted(),
                        t.say(state.counted() ? "triage.counting.in" : "triage.counting.out"),
                        state.decisions() == 0 ? "" : reports.unseal(id, CountingState.REASON, state.reason()),
                        effect(report, t),
                        typed))
                .orElse(null);
    }

    private String effect(OpenedCase report, Texts t) {
        ReleasePeriod quarter = quarters.of(report.experience().received());
        return t.say(
                "triage.counting.figures." + quarters.standing(quarter).word(),
                "quarter",
                CellWords.period(t, quarter),
                "year",
                CellWords.period(t, ReleasePeriod.year(quarter.year())),
                "n",
                DisclosureRules.IN_FORCE.batch());
    }
}
