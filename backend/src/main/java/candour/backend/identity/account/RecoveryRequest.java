package candour.backend.identity.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// One administrator asked that somebody who lost their phone may start anew.
///
/// @param accountId whose phone was lost
/// @param askedBy the administrator's account, who cannot confirm it
@MappedEntity("recovery_request")
record RecoveryRequest(@Id long id, long accountId, long askedBy, Instant askedAt) {}
