package candour.backend.area;

import candour.backend.platform.persistence.AreaCodeConverter;
import candour.backend.platform.persistence.AreaKindConverter;
import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import org.jspecify.annotations.Nullable;

/// A place on the ladder from England and Wales down to a neighbourhood. Source: ONS, Register of Geographic Codes.
///
/// @param id the number used inside the portal
/// @param code its GSS code
/// @param kind its rung of the ladder
/// @param name as ONS publishes it: "Birmingham", "London, City of"
/// @param parentId the `id` of the next known rung up; null where no lookup said it
/// @param vintage the newest year of a lookup, boundary or table that names the area, such as 2024
/// @param current false once a newer vintage of the same kind no longer has the area
@MappedEntity("area")
public record Area(
        @Id int id,

        @TypeDef(type = DataType.STRING, converter = AreaCodeConverter.class)
        AreaCode code,

        @TypeDef(type = DataType.STRING, converter = AreaKindConverter.class)
        AreaKind kind,

        String name,
        @Nullable Integer parentId,
        int vintage,
        boolean current) {}
