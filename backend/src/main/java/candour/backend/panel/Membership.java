package candour.backend.panel;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One stay of one person on one panel.
///
/// @param id the number inside the portal
/// @param reference its public name
/// @param panelId the panel
/// @param accountReference the person's account
/// @param displayName what colleagues call the person
/// @param role what they are on the panel
/// @param fromOn first day
/// @param untilOn last day of the term
/// @param endedOn the day they left; null while they serve
/// @param version goes up with every change
@MappedEntity("panel_member")
public record Membership(
        @Id long id,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference reference,

        long panelId,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference accountReference,

        String displayName,
        MemberRole role,
        LocalDate fromOn,
        LocalDate untilOn,
        @Nullable LocalDate endedOn,
        int version) {

    /// Whether they have not left.
    public boolean serves() {
        return endedOn == null;
    }

    /// Whether they serve although their term is over on that day.
    public boolean isOverdue(LocalDate day) {
        return serves() && day.isAfter(untilOn);
    }

    /// Nothing of the person that could reach a log.
    @Override
    public String toString() {
        return "Membership[" + reference + "]";
    }
}
