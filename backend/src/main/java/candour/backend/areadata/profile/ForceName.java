package candour.backend.areadata.profile;

import candour.shared.area.ForceId;

/// A force as named beside figures.
///
/// @param id `police_force.id`
/// @param slug the identifier of data.police.uk
/// @param name "Bedfordshire Police"
public record ForceName(int id, ForceId slug, String name) {}
