package candour.backend.outreach;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What people told at an activity, and what the body promised. Source: APCC Equality Framework (2023) 3.3.
///
/// @param id the number inside; absent before it is stored
/// @param forceId number of the force whose oversight body promised
/// @param activityId where it was promised
/// @param told what people told, about nobody
/// @param promised what the body will do
/// @param ownerRole who sees to it: a role, never a name
/// @param dueOn the last day
/// @param state `open`, `kept` or `could-not`
/// @param outcome what was done, or why it could not be; null while open
/// @param closedOn null while open
/// @param version goes up with every change
@MappedEntity("outreach_commitment")
public record Commitment(
        @Id @GeneratedValue @Nullable Long id,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference reference,

        int forceId,
        long activityId,
        String told,
        String promised,
        String ownerRole,
        LocalDate dueOn,
        String state,
        @Nullable String outcome,
        @Nullable LocalDate closedOn,
        int version) {
    /// Not done yet.
    public static final String OPEN = "open";

    /// Done as promised.
    public static final String KEPT = "kept";

    /// It could not be done, and it is said why.
    public static final String COULD_NOT = "could-not";

    /// Whether it has still to be done.
    public boolean isOpen() {
        return state.equals(OPEN);
    }
}
