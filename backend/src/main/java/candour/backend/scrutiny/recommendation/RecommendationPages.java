package candour.backend.scrutiny.recommendation;

import candour.backend.identity.SignedIn;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.SummaryRow;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words a recommendation for those who work with it.
@Singleton
class RecommendationPages {
    private final RecommendationRights rights;
    private final RecommendationLookup lookup;
    private final PossibleActs possible;
    private final StepViews views;
    private final Origins origins;

    RecommendationPages(
            RecommendationRights rights,
            RecommendationLookup lookup,
            PossibleActs possible,
            StepViews views,
            Origins origins) {
        this.rights = rights;
        this.lookup = lookup;
        this.possible = possible;
        this.views = views;
        this.origins = origins;
    }

    /// @param similar what was recommended before, worded
    /// @param done key of what was done just now; empty for nothing
    RecommendationPage page(
            SignedIn by, Recommendation one, Fields fields, List<DraftPage.Similar> similar, String done, Texts t) {
        History history = history(one);
        List<Evidence> evidence = lookup.evidence(List.of(one)).getOrDefault(one.id(), List.of());
        boolean inside = rights.seesInside(by, one);
        boolean writes = rights.drafts(by, one);
        Optional<RecommendationStep> waiting = inside ? history.checking() : Optional.empty();
        String checked =
                waiting.map(RecommendationStep::text).orElse(one.title() + ".\n" + one.found() + "\n" + one.asked());
        boolean look = waiting.isPresent() || !one.isPublic();
        return new RecommendationPage(
                by,
                one.title(),
                "/staff/recommendations/" + one.reference(),
                one.language(),
                inside ? Standing.inside(one, lookup.today(), t) : Standing.of(one, lookup.today(), t),
                facts(one, t),
                one.found(),
                one.asked(),
                one.isPublic() ? "/recommendations/" + one.reference() : "",
                writes
                        ? Optional.ofNullable(one.caseReference())
                                .map(PublicReference::value)
                                .map(drawn -> "/staff/cases/" + drawn)
                                .orElse("")
                        : "",
                inside ? views.all(one, history, evidence, t) : views.open(one, history, evidence, t),
                similar,
                possible.of(by, one, history),
                waiting.map(RecommendationStep::text).orElse(""),
                look && inside ? FoundDetails.in(checked, t) : List.of(),
                fields,
                one.version(),
                done.isEmpty() ? "" : t.say("recommendation.done." + done));
    }

    private History history(Recommendation one) {
        return Optional.ofNullable(lookup.histories(List.of(one)).get(one.id()))
                .orElseThrow(() -> new IllegalStateException("a recommendation without a step"));
    }

    private List<SummaryRow> facts(Recommendation one, Texts t) {
        List<SummaryRow> facts = new ArrayList<>();
        facts.add(SummaryRow.of(
                t.say("recommendation.fact.panel"), origins.panel(one).label()));
        origins.meeting(one, t)
                .ifPresent(meeting -> facts.add(SummaryRow.of(t.say("recommendation.fact.meeting"), meeting.label())));
        facts.add(SummaryRow.of(t.say("recommendation.fact.addressee"), origins.addressee(one, t)));
        facts.add(SummaryRow.of(t.say("recommendation.fact.theme"), t.say("recommendation.theme." + one.theme())));
        facts.add(SummaryRow.of(t.say("recommendation.fact.due"), InWords.day(t.language(), one.dueOn())));
        return facts;
    }

    /// Texts typed into a form that could not be taken, with what is wrong.
    static Fields refused(Map<String, String> typed, String field, String message) {
        return new Fields(typed, List.of(new FormError(field, message)));
    }
}
