package candour.backend.outreach;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An organisation that the body works with. No person's name, address or number is kept with it.
///
/// @param id the number inside; absent before it is stored
/// @param forceId number of the force whose oversight body works with it
/// @param name of the organisation
/// @param serves codes of the groups it serves, with commas; see [#groups]
/// @param namedInPublic whether it agreed to be named on public pages
/// @param current false once the body no longer works with it
/// @param version goes up with every change
@MappedEntity("outreach_partner")
public record Partner(
        @Id @GeneratedValue @Nullable Long id,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference reference,

        int forceId,
        String name,
        String serves,
        boolean namedInPublic,
        boolean current,
        int version) {

    /// The groups it serves.
    public List<AudienceGroup> groups() {
        return AudienceGroup.read(serves);
    }
}
