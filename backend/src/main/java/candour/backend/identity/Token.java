package candour.backend.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A random secret that a browser or a mail holds and the database knows by its hash alone. Prints nothing.
public final class Token {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22,43}");

    private final String value;

    private Token(String value) {
        this.value = value;
    }

    /// A new one of this many random bytes: 32 for sessions, 16 for links.
    static Token random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /// The token a browser sent; empty when it cannot be one.
    static Optional<Token> parse(String sent) {
        return SHAPE.matcher(sent).matches() ? Optional.of(new Token(sent)) : Optional.empty();
    }

    /// As it goes into a cookie or a link.
    public String revealed() {
        return value;
    }

    /// SHA-256, which suffices for at least 128 random bits. Source: OWASP ASVS 5.0, 6.5.2.
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A second secret that follows from this one and does not lead back to it: what forms carry.
    String formToken() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(value.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            byte[] derived = mac.doFinal("form".getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(derived);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "a token";
    }
}
