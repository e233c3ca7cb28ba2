package candour.backend.scrutiny.recommendation;

import candour.backend.identity.SignedIn;
import candour.backend.scrutiny.recommendation.RecommendationState.Agreed;
import candour.backend.scrutiny.recommendation.RecommendationState.Answered;
import candour.backend.scrutiny.recommendation.RecommendationState.Awaiting;
import candour.backend.scrutiny.recommendation.RecommendationState.Changed;
import candour.backend.scrutiny.recommendation.RecommendationState.Drafted;
import candour.backend.scrutiny.recommendation.RecommendationState.Judged;
import candour.backend.scrutiny.recommendation.RecommendationState.SetAside;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;

/// Says what somebody may do with a recommendation where it stands, so that a page offers that and nothing else. The
/// use cases decide for themselves.
@Singleton
class PossibleActs {
    private final RecommendationRights rights;

    PossibleActs(RecommendationRights rights) {
        this.rights = rights;
    }

    Set<String> of(SignedIn by, Recommendation one, History history) {
        Set<String> acts = new HashSet<>();
        boolean checking = history.checking().isPresent();
        boolean chairs = rights.chairs(by, one.panelId());
        boolean answers = rights.answers(by, one);
        switch (history.state()) {
            case Drafted drafted -> {
                add(acts, rights.drafts(by, one), "edit", "set-aside");
                add(acts, chairs, "agree");
            }
            case Agreed agreed -> {
                add(acts, rights.drafts(by, one), "edit", "set-aside");
                add(acts, rights.officer(by, one.forceId()), "deliver");
            }
            case SetAside aside -> {}
            case Awaiting awaiting -> {
                add(acts, answers, "answer");
                add(acts, answers && awaiting.acknowledged() == null, "acknowledge");
            }
            case Answered answered -> {
                add(acts, answers && !checking, "change");
                add(acts, chairs && !checking, "judge");
            }
            case Changed changed -> {
                add(acts, answers && !checking, "change");
                add(acts, chairs && !checking, "judge");
            }
            case Judged judged -> add(acts, chairs, "reopen");
        }
        add(acts, checking && rights.officer(by, one.forceId()), "check");
        return acts;
    }

    private static void add(Set<String> acts, boolean may, String... those) {
        if (may) {
            acts.addAll(Set.of(those));
        }
    }
}
