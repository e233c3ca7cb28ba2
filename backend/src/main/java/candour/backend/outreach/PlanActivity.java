package candour.backend.outreach;

import candour.backend.platform.reference.PublicReference;
import candour.shared.area.AreaCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an activity is to be.
///
/// @param partner reference of the organisation it is done with; null for none
/// @param audience the groups it is for; none for everybody
/// @param owner reference of the account that sees to it
/// @param flag the group that it is meant to reach because it was under-represented; null for none
public record PlanActivity(
        String title,
        EngagementMethod method,
        EngagementLevel level,
        @Nullable PublicReference partner,
        AreaCode area,
        List<AudienceGroup> audience,
        LocalDate takesPlaceOn,
        PublicReference owner,
        @Nullable Flag flag) {

    /// Where a group was under-represented.
    ///
    /// @param group code such as `ethnic-group.black`
    /// @param occasion such as `applied`
    public record Flag(AudienceGroup group, String occasion, AreaCode area) {}

    public PlanActivity {
        audience = List.copyOf(audience);
    }
}
