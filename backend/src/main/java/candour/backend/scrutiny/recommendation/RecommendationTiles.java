package candour.backend.scrutiny.recommendation;

import candour.backend.identity.Role;
import candour.backend.identity.StaffTile;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;

/// The ways from the home page of staff to recommendations.
@Factory
class RecommendationTiles {

    @Singleton
    @Named("recommendations")
    StaffTile recommendations() {
        return new StaffTile(
                140,
                "/staff/recommendations",
                "recommendation.list.title",
                "recommendation.tile",
                Set.of(Role.CHAIR, Role.PANEL_OFFICER, Role.FORCE_CONTACT, Role.COMMISSIONER, Role.INSPECTOR));
    }

    @Singleton
    @Named("unanswered")
    StaffTile unanswered() {
        return new StaffTile(
                141,
                "/staff/recommendations/unanswered",
                "recommendation.brief.title",
                "recommendation.brief.tile",
                Set.of(Role.COMMISSIONER, Role.PANEL_OFFICER, Role.INSPECTOR));
    }
}
