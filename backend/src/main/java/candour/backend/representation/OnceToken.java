package candour.backend.representation;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// Lets one set of answers be counted once though it is sent twice. Random, made for one showing of the questions, and
/// kept nowhere: what is stored is a code of it that its holder cannot make. It prints nothing.
final class OnceToken {
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private OnceToken(byte[] bytes) {
        this.bytes = bytes;
    }

    static OnceToken fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new OnceToken(bytes);
    }

    /// The token a form or a program sent back: 22 characters of base64url; empty when it is none.
    static Optional<OnceToken> parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return bytes.length == BYTES ? Optional.of(new OnceToken(bytes)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// For the form.
    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }

    @Override
    public String toString() {
        return "OnceToken";
    }
}
