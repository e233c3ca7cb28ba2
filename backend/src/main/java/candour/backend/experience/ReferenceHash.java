package candour.backend.experience;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The code by which a report is found: HMAC-SHA256 of the resident's reference, under a key kept outside the
/// database. Whoever presents it may read the report, so it prints nothing of itself.
public final class ReferenceHash {
    private static final int BYTES = 32;

    private final byte[] bytes;

    private ReferenceHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The code of these 32 bytes.
    public static ReferenceHash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a code has " + BYTES + " bytes");
        }
        return new ReferenceHash(bytes.clone());
    }

    /// The 32 bytes that are stored.
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReferenceHash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "the code of a reference";
    }
}
