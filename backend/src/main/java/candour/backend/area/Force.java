package candour.backend.area;

import candour.backend.platform.persistence.AreaCodeConverter;
import candour.backend.platform.persistence.ForceIdConverter;
import candour.shared.area.AreaCode;
import candour.shared.area.ForceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import org.jspecify.annotations.Nullable;

/// A police force as data.police.uk names it.
///
/// @param id the number used inside the portal and in the keys of everything the force owns
/// @param slug the published identifier: `west-midlands`
/// @param name the published name: "West Midlands Police"
/// @param areaCode the force area (ONS: PFA); null for the British Transport Police and for Northern Ireland
/// @param url the force's public web site
/// @param telephone the non-emergency number
@MappedEntity("police_force")
public record Force(
        @Id int id,

        @TypeDef(type = DataType.STRING, converter = ForceIdConverter.class)
        ForceId slug,

        String name,

        @TypeDef(type = DataType.STRING, converter = AreaCodeConverter.class) @Nullable
        AreaCode areaCode,

        String url,
        String telephone) {}
