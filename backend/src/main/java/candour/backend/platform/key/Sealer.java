package candour.backend.platform.key;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.Optional;

/// Seals bytes so that only the same key opens them, and only for the context they were sealed for (AES-256-GCM with
/// a random nonce, NIST SP 800-38D). Sealing the same bytes twice gives different answers.
public final class Sealer {
    /// Bytes of a data key.
    private static final int KEY_BYTES = 32;

    private final Keys keys;

    /// Where the key comes from: looked up each time, because it may be renewed while the portal runs.
    interface Keys {
        Aead forSealing();

        Aead forOpening();
    }

    Sealer(Keys keys) {
        this.keys = keys;
    }

    /// A sealer with a key of one's own: that of one report, or one made from what only a visitor holds.
    ///
    /// @param key 32 random bytes, such as [KeyRing#dataKey()] or [KeyRing#mac] gives
    /// @throws IllegalArgumentException when it has another length
    @AccessesPartialKey
    public static Sealer with(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has 32 bytes");
        }
        try {
            AesGcmParameters kind = AesGcmParameters.builder()
                    .setKeySizeBytes(KEY_BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            Aead only = AesGcmJce.create(AesGcmKey.builder()
                    .setParameters(kind)
                    .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                    .build());
            return new Sealer(new Keys() {
                @Override
                public Aead forSealing() {
                    return only;
                }

                @Override
                public Aead forOpening() {
                    return only;
                }
            });
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot seal", e);
        }
    }

    /// The bytes sealed.
    ///
    /// @param context what they belong to, such as the id of their row; not secret, needed again to open them
    public byte[] seal(byte[] plain, byte[] context) {
        try {
            return keys.forSealing().encrypt(plain, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /// What was sealed.
    ///
    /// @throws CannotOpen when it cannot be had any more
    public byte[] open(byte[] sealed, byte[] context) {
        try {
            return keys.forOpening().decrypt(sealed, context);
        } catch (GeneralSecurityException e) {
            throw new CannotOpen(e);
        }
    }

    /// What was sealed; empty when it cannot be opened. For what comes from outside, such as a cookie.
    public Optional<byte[]> tryOpen(byte[] sealed, byte[] context) {
        try {
            return Optional.of(open(sealed, context));
        } catch (CannotOpen e) {
            return Optional.empty();
        }
    }
}
