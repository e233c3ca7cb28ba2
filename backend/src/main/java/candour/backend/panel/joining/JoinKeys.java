package candour.backend.panel.joining;

import candour.backend.platform.key.KeyRing;
import candour.backend.platform.key.Sealer;
import candour.shared.reference.SubmissionSecret;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// Makes the secrets for applicants' cookies, and from such a secret all that a draft needs. Each part is a code of the
/// secret under the portal's own key, with another first byte, so none can be worked out from another: who holds the
/// database lacks the secret, and who holds the cookie lacks the key.
@Singleton
class JoinKeys {
    private static final String PURPOSE = "draft";
    private static final int SECRET_BYTES = 32;
    private static final int SUBMISSION_BYTES = 16;

    /// Other first bytes than those of reports, so that one secret gives other keys for both.
    private static final byte ID = 11;

    private static final byte SEALING = 12;
    private static final byte SUBMISSION = 13;

    private final KeyRing keys;
    private final SecureRandom random = new SecureRandom();

    JoinKeys(KeyRing keys) {
        this.keys = keys;
    }

    /// A new secret as it stands in a cookie.
    String next() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /// The key for the secret in this cookie; empty where it is none of ours.
    Optional<JoinKey> find(String cookie) {
        byte[] secret;
        try {
            secret = Base64.getUrlDecoder().decode(cookie);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (secret.length != SECRET_BYTES) {
            return Optional.empty();
        }
        return Optional.of(new JoinKey(
                code(ID, secret),
                Sealer.with(code(SEALING, secret)),
                SubmissionSecret.of(Arrays.copyOf(code(SUBMISSION, secret), SUBMISSION_BYTES))));
    }

    private byte[] code(byte use, byte[] secret) {
        byte[] message = new byte[secret.length + 1];
        message[0] = use;
        System.arraycopy(secret, 0, message, 1, secret.length);
        return keys.mac(PURPOSE, message);
    }
}
