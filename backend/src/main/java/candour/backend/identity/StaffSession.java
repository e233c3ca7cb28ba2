package candour.backend.identity;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;

/// A session as stored, without its token.
///
/// @param byMail whether a link in a mail stood in for the password
/// @param seenAt to the minute
/// @param confirmedAt when a one-time code was last given
@MappedEntity("staff_session")
public record StaffSession(
        @Id long id,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference reference,

        long accountId,
        boolean byMail,
        Instant startedAt,
        Instant seenAt,
        Instant confirmedAt) {}
