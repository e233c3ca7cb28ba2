package candour.backend.meeting.publication;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/// One publication in the chain of all of them: whoever changes, removes or puts in an entry afterwards breaks the
/// chain from there on. Source: threat T8 of the portal's threat list.
///
/// @param number from 1, without a gap
/// @param kind what was published: `minutes`
/// @param publishedAt to the microsecond
/// @param contentHash SHA-256 of what was published
/// @param chainHash SHA-256 of the chain hash before and all of this entry
@MappedEntity("publication_entry")
@SuppressWarnings("ArrayRecordComponent") // never compared
record PublicationEntry(
        @Id long number,
        String kind,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference reference,

        int version,
        Instant publishedAt,
        byte[] contentHash,
        byte[] chainHash) {

    /// The chain hash before the first entry.
    static byte[] start() {
        return new byte[32];
    }

    /// The entry that follows one with this chain hash.
    static PublicationEntry after(
            byte[] before, long number, String kind, PublicReference reference, int version, Instant at, byte[] hash) {
        byte[] chain = chain(before, number, kind, reference, version, at, hash);
        return new PublicationEntry(number, kind, reference, version, at, hash, chain);
    }

    /// Whether it follows an entry with this chain hash.
    boolean follows(byte[] before) {
        return Arrays.equals(chainHash, chain(before, number, kind, reference, version, publishedAt, contentHash));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] chain(
            byte[] before, long number, String kind, PublicReference reference, int version, Instant at, byte[] hash) {
        byte[] name = kind.getBytes(StandardCharsets.UTF_8);
        ByteBuffer all =
                ByteBuffer.allocate(before.length + Long.BYTES * 2 + Integer.BYTES * 2 + 16 + 32 + name.length);
        all.put(before)
                .putLong(number)
                .putInt(name.length)
                .put(name)
                .put(reference.bytes())
                .putInt(version);
        all.putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at)).put(hash);
        return sha256(all.array());
    }
}
