package candour.backend.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A recovery code as stored.
///
/// @param codeHash its code under a key outside the database
@MappedEntity("recovery_code")
@SuppressWarnings("ArrayRecordComponent") // never compared
record RecoveryCodeRow(@Id long id, long accountId, byte[] codeHash) {}
