package candour.backend.panel.joining;

import candour.backend.platform.key.KeyRing;
import candour.backend.platform.key.Sealer;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/// What the browser of somebody who typed the reference of an application holds for half an hour: its code and the end
/// of the visit, sealed. It is made without looking whether there is such an application.
@Singleton
class ApplicationVisits {
    static final Duration LENGTH = Duration.ofMinutes(30);

    private static final byte[] CONTEXT = "application visit".getBytes(StandardCharsets.UTF_8);
    private static final int HASH_BYTES = 32;

    private final Sealer sealer;
    private final Clock clock;

    ApplicationVisits(KeyRing keys, Clock clock) {
        this.sealer = keys.sealer("visit");
        this.clock = clock;
    }

    /// A visit that begins now.
    String begin(byte[] hash) {
        byte[] plain = ByteBuffer.allocate(Long.BYTES + HASH_BYTES)
                .putLong(clock.instant().plus(LENGTH).getEpochSecond())
                .put(hash)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealer.seal(plain, CONTEXT));
    }

    /// The code of the reference; empty when the visit is over, or nothing of ours.
    Optional<byte[]> find(String visit) {
        return decoded(visit)
                .flatMap(bytes -> sealer.tryOpen(bytes, CONTEXT))
                .filter(plain -> plain.length == Long.BYTES + HASH_BYTES)
                .map(ByteBuffer::wrap)
                .filter(plain -> clock.instant().isBefore(Instant.ofEpochSecond(plain.getLong())))
                .map(plain -> {
                    byte[] hash = new byte[HASH_BYTES];
                    plain.get(hash);
                    return hash;
                });
    }

    private static Optional<byte[]> decoded(String visit) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(visit));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
