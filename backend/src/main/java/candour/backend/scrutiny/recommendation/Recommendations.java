package candour.backend.scrutiny.recommendation;

import candour.backend.identity.SignedIn;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import jakarta.inject.Singleton;
import java.util.List;

/// Recommendations as those see them who work with them. To anybody else one is as if it were not there.
@Singleton
class Recommendations {
    private static final List<String> OPEN = List.of("draft", "agreed", "awaiting", "answered", "changed");
    private static final List<String> DONE = List.of("judged", "set-aside");

    private final RecommendationRepository recommendations;
    private final RecommendationRights rights;

    Recommendations(RecommendationRepository recommendations, RecommendationRights rights) {
        this.recommendations = recommendations;
        this.rights = rights;
    }

    /// The recommendation, for somebody who may see it.
    ///
    /// @throws NotFound when there is none, or it is not for them
    Recommendation get(SignedIn by, PublicReference reference) {
        return recommendations
                .find(reference)
                .filter(one -> rights.sees(by, one))
                .orElseThrow(() -> new NotFound("there is no such recommendation"));
    }

    /// The recommendation, for somebody whose turn this is.
    ///
    /// @throws NotFound when there is none, or it is not for them
    /// @throws NotAllowed when it is for them to read and not to do this
    Recommendation getForTurn(SignedIn by, PublicReference reference, Turn turn) {
        Recommendation one = get(by, reference);
        if (!rights.isTurnOf(by, one, turn)) {
            throw new NotAllowed();
        }
        return one;
    }

    /// The recommendation, for somebody who writes for its panel.
    ///
    /// @throws NotFound when there is none, or it is not for them
    /// @throws NotAllowed when it is for them to read and not to write
    Recommendation getForDrafting(SignedIn by, PublicReference reference) {
        Recommendation one = get(by, reference);
        if (!rights.drafts(by, one)) {
            throw new NotAllowed();
        }
        return one;
    }

    /// Those that are not at their end, the earliest due first.
    List<Recommendation> listOpen(SignedIn by) {
        return list(by, OPEN);
    }

    /// Those that are at their end.
    List<Recommendation> listDone(SignedIn by) {
        return list(by, DONE).reversed();
    }

    /// Those for which it is their turn, the earliest due first.
    List<Recommendation> listTheirs(SignedIn by) {
        return listOpen(by).stream()
                .filter(one -> Turn.of(one)
                        .filter(turn -> rights.isTurnOf(by, one, turn))
                        .isPresent())
                .toList();
    }

    private List<Recommendation> list(SignedIn by, List<String> states) {
        List<Integer> forces = rights.forces(by);
        return forces.isEmpty()
                ? List.of()
                : recommendations.list(forces, states).stream()
                        .filter(one -> rights.sees(by, one))
                        .toList();
    }
}
