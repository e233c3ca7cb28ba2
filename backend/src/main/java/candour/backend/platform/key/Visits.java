package candour.backend.platform.key;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/// What the browser of somebody who typed a reference holds for half an hour: the code of the reference and the end of
/// the visit, sealed. It is made without looking whether there is such a thing, so it tells nothing about that.
@Singleton
public class Visits {
    /// How long a visit lasts.
    public static final Duration LENGTH = Duration.ofMinutes(30);

    private static final int HASH_BYTES = 32;

    private final Sealer sealer;
    private final Clock clock;

    Visits(KeyRing keys, Clock clock) {
        this.sealer = keys.sealer("visit");
        this.clock = clock;
    }

    /// A visit that begins now.
    ///
    /// @param kind of thing the reference is of: a visit to one kind opens nothing of another
    /// @param hash code of the reference, 32 bytes
    /// @return what the cookie holds
    public String begin(String kind, byte[] hash) {
        byte[] plain = ByteBuffer.allocate(Long.BYTES + HASH_BYTES)
                .putLong(clock.instant().plus(LENGTH).getEpochSecond())
                .put(hash)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealer.seal(plain, context(kind)));
    }

    /// The code of the reference; empty when the visit is over, or nothing of ours.
    public Optional<byte[]> find(String kind, String visit) {
        return decoded(visit)
                .flatMap(bytes -> sealer.tryOpen(bytes, context(kind)))
                .filter(plain -> plain.length == Long.BYTES + HASH_BYTES)
                .map(ByteBuffer::wrap)
                .filter(plain -> clock.instant().isBefore(Instant.ofEpochSecond(plain.getLong())))
                .map(plain -> {
                    byte[] hash = new byte[HASH_BYTES];
                    plain.get(hash);
                    return hash;
                });
    }

    private static byte[] context(String kind) {
        return kind.getBytes(StandardCharsets.US_ASCII);
    }

    private static Optional<byte[]> decoded(String visit) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(visit));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
