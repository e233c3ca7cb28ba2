package candour.backend.audit;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of the trail as it is stored.
///
/// @param id goes up; absent before it is stored
/// @param recordedAt when it happened
/// @param act what happened: `identity.signed-in`
/// @param facts a JSON object of texts
@MappedEntity("audit_event")
record AuditEvent(
        @Id @GeneratedValue @Nullable Long id,
        Instant recordedAt,
        String actorKind,
        String actorReference,
        String actorRoles,
        String act,
        @Nullable String subject,
        String facts) {}
