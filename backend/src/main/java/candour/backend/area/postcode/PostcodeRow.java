package candour.backend.area.postcode;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/// A postcode as stored, with the numbers of its areas.
@MappedEntity("postcode")
record PostcodeRow(
        @Id String postcode,
        double latitude,
        double longitude,
        @Nullable Integer districtId,
        @Nullable Integer wardId,
        @Nullable Integer lsoaId) {}
