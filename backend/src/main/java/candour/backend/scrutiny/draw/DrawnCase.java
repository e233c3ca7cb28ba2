package candour.backend.scrutiny.draw;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A record that was drawn.
///
/// @param id number inside the portal
/// @param reference its name for staff, members and the force
/// @param drawId the draw
/// @param recordId the record
/// @param stratum number of the part, from 1
/// @param place in the order of its part, from 1
/// @param mark of the record, 32 bytes
/// @param replacedBecause why it was taken out; null while it is in
/// @param replacedOn when that was
@MappedEntity("drawn_case")
public record DrawnCase(
        @Id long id,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference reference,

        long drawId,
        long recordId,
        int stratum,
        int place,
        byte[] mark,
        @Nullable String replacedBecause,
        @Nullable LocalDate replacedOn) {

    /// Whether it was taken out.
    public boolean isReplaced() {
        return replacedBecause != null;
    }

    /// The mark in hexadecimal digits.
    public String markText() {
        return HexFormat.of().formatHex(mark);
    }
}
