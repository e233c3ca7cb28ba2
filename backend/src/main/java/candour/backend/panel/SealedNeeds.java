package candour.backend.panel;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// What a member needs to take part, as stored.
///
/// @param id of the stay
/// @param needs sealed
@MappedEntity("panel_member")
record SealedNeeds(@Id long id, byte[] needs) {}
