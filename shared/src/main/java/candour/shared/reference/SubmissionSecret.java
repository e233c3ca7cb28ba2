package candour.shared.reference;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// 128 random bits that the sender of a report makes before sending it. The portal derives the report's reference from
/// them, so a sender who never saw the answer asks again with the same secret and is given the same receipt, and
/// nothing is stored twice. The portal keeps no trace of the secret. This type prints nothing of itself.
public final class SubmissionSecret {
    private static final int BYTES = 16;

    private final byte[] bytes;

    private SubmissionSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    /// A new secret.
    ///
    /// @param random a source whose numbers nobody can foresee: `java.security.SecureRandom`
    public static SubmissionSecret next(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SubmissionSecret(bytes);
    }

    /// The secret of these 16 bytes.
    public static SubmissionSecret of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a secret has " + BYTES + " bytes");
        }
        return new SubmissionSecret(bytes.clone());
    }

    /// The secret written in this text, as [#written()] writes it; empty when it is none.
    public static Optional<SubmissionSecret> parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return bytes.length == BYTES ? Optional.of(new SubmissionSecret(bytes)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The 16 bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// The secret as 22 symbols of base 64 for addresses (RFC 4648 section 5), for a form or a request of the app.
    public String written() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SubmissionSecret that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "a submission secret";
    }
}
