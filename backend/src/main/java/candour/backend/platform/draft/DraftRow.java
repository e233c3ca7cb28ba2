package candour.backend.platform.draft;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// A stored draft.
///
/// @param id made from the cookie's secret, 32 bytes
/// @param content sealed
/// @param expiresAt from then on it is gone
@MappedEntity("draft")
record DraftRow(@Id byte[] id, byte[] content, Instant expiresAt) {}
