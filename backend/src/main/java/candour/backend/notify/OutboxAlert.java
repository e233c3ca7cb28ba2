package candour.backend.notify;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Something that devices are to be told of, as it is stored.
///
/// @param id 16 random bytes
/// @param kind its code
/// @param expiresAt until when it is of use
@MappedEntity("outbox_alert")
record OutboxAlert(@Id byte[] id, String kind, Instant expiresAt) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OutboxAlert that && Arrays.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(id);
    }

    @Override
    public String toString() {
        return "OutboxAlert[" + kind + "]";
    }
}
