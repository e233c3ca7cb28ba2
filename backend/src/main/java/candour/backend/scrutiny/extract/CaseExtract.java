package candour.backend.scrutiny.extract;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.YearMonth;

/// An extract that was taken in.
///
/// @param id number inside the portal
/// @param reference its name outside
/// @param forceId number of the force
/// @param monthFrom first month it covers, such as 202604
/// @param monthTo last month
/// @param records how many it has
/// @param frameHash SHA-256 over the marks of all its records, 32 bytes
/// @param givenAt when it was taken in
/// @param sample made up, for trials
@MappedEntity("case_extract")
public record CaseExtract(
        @Id long id,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference reference,

        int forceId,
        int monthFrom,
        int monthTo,
        int records,
        byte[] frameHash,
        Instant givenAt,
        boolean sample) {

    /// The first month it covers.
    public YearMonth from() {
        return YearMonth.of(monthFrom / 100, monthFrom % 100);
    }

    /// The last month it covers.
    public YearMonth to() {
        return YearMonth.of(monthTo / 100, monthTo % 100);
    }
}
