package candour.backend.platform.draft;

import candour.backend.platform.key.KeyRing;
import candour.backend.platform.key.Sealer;
import candour.shared.reference.SubmissionSecret;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// Makes the secrets for cookies, and from such a secret all that a draft needs. Each part is a code of the secret
/// under the portal's own key, with another use and kind before it, so none can be worked out from another: who holds
/// the database lacks the secret, and who holds the cookie lacks the key.
@Singleton
class DraftKeys {
    private static final String PURPOSE = "draft";
    private static final int SECRET_BYTES = 32;
    private static final int SUBMISSION_BYTES = 16;
    private static final byte ID = 1;
    private static final byte SEALING = 2;
    private static final byte SUBMISSION = 3;

    private final KeyRing keys;
    private final SecureRandom random = new SecureRandom();

    DraftKeys(KeyRing keys) {
        this.keys = keys;
    }

    /// A new secret as it stands in a cookie.
    String next() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /// The key for the secret in this cookie; empty where it is none of ours.
    Optional<DraftKey> find(String kind, String cookie) {
        byte[] secret;
        try {
            secret = Base64.getUrlDecoder().decode(cookie);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (secret.length != SECRET_BYTES) {
            return Optional.empty();
        }
        byte[] submission = Arrays.copyOf(code(SUBMISSION, kind, secret), SUBMISSION_BYTES);
        return Optional.of(new DraftKey(
                code(ID, kind, secret), Sealer.with(code(SEALING, kind, secret)), SubmissionSecret.of(submission)));
    }

    /// The secret comes last and has a fixed length, so that no two kinds give the same message.
    private byte[] code(byte use, String kind, byte[] secret) {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        return keys.mac(
                PURPOSE,
                ByteBuffer.allocate(1 + name.length + secret.length)
                        .put(use)
                        .put(name)
                        .put(secret)
                        .array());
    }
}
