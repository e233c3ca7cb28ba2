package candour.backend.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// A link sent by mail, as stored, without its secret.
///
/// @param purpose what it opens: a word of [AccountLinks.Purpose]
@MappedEntity("account_link")
record AccountLink(@Id long id, long accountId, String purpose, Instant madeAt, Instant expiresAt) {}
