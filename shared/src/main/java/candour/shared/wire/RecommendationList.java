package candour.shared.wire;

import java.util.List;

/// What panels asked for, what moved last first.
///
/// @param recommendations all that were asked for
/// @param licence under which everybody may use it
public record RecommendationList(List<RecommendationDocument> recommendations, String licence) {

    public RecommendationList {
        recommendations = List.copyOf(recommendations);
    }
}
