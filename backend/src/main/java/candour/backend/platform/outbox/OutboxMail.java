package candour.backend.platform.outbox;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A mail that waits, as it is stored.
///
/// @param id 16 random bytes; also the name by which a mail server knows a mail it gets twice
/// @param sealed address, subject and text
/// @param dueAt when it is to be tried next
/// @param attempts how often it was tried
/// @param givenUp whether it is not tried again
@MappedEntity("outbox_mail")
record OutboxMail(@Id byte[] id, byte[] sealed, Instant dueAt, int attempts, boolean givenUp) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OutboxMail that && Arrays.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(id);
    }

    @Override
    public String toString() {
        return "OutboxMail[due " + dueAt + ", tried " + attempts + " times]";
    }
}
