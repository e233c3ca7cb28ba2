package candour.backend.panel;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What came of vetting somebody for one class of material.
///
/// @param accountReference whose it is
/// @param material what it is about
/// @param status as written down; see [#on] for what holds on a day
/// @param notedOn the day it was written down
/// @param expiresOn the last day a clearance holds; null for the other results
@MappedEntity("clearance")
public record Clearance(
        @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference accountReference,

        MaterialClass material,
        VettingStatus status,
        LocalDate notedOn,
        @Nullable LocalDate expiresOn) {

    /// What holds on the day: a clearance past its last day has expired, whether or not anybody wrote that down.
    public VettingStatus on(LocalDate day) {
        boolean over = status == VettingStatus.CLEARED && (expiresOn == null || day.isAfter(expiresOn));
        return over ? VettingStatus.EXPIRED : status;
    }
}
