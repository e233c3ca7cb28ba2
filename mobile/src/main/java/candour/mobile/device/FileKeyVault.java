package candour.mobile.device;

import candour.mobile.store.AppFolder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Keys as files in the app's own folder. **What this protects:** a copy of the sealed files without the keys, and
/// everything once a key is destroyed. **What it does not:** whoever can read the app's folder, by rooting the phone,
/// by an image of its memory while it is unlocked, or on a computer as the same user, reads the keys too. It stands in
/// for the phone's own store of keys, for which no library could be had; a vault behind [KeyVault] takes its place.
///
/// A sealed thing is a version byte, 12 random bytes and the content under AES-256-GCM (NIST SP 800-38D) with its tag;
/// owner and kind are authenticated with it. With random nonces a key may seal 2^32 times, far beyond the life of one
/// draft.
public final class FileKeyVault implements KeyVault {
    private static final byte VERSION = 1;
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final String FILE = ".key";

    private final AppFolder keys;
    private final RandomGenerator random;

    /// @param keys for keys alone
    /// @param random a source whose numbers nobody can foresee: `java.security.SecureRandom`
    public FileKeyVault(AppFolder keys, RandomGenerator random) {
        this.keys = keys;
        this.random = random;
    }

    @Override
    public Protection protection() {
        return Protection.FOLDER_OF_THE_APP;
    }

    @Override
    public synchronized Optional<byte[]> seal(String owner, String kind, byte[] content) {
        return key(owner).map(key -> {
            byte[] nonce = random(NONCE);
            byte[] sealed = Arrays.copyOf(new byte[] {VERSION}, 1 + NONCE + content.length + TAG);
            System.arraycopy(nonce, 0, sealed, 1, NONCE);
            try {
                cipher(Cipher.ENCRYPT_MODE, key, nonce, owner, kind)
                        .doFinal(content, 0, content.length, sealed, 1 + NONCE);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("nothing could be sealed", e);
            }
            return sealed;
        });
    }

    @Override
    public synchronized Opening open(String owner, String kind, byte[] sealed) {
        if (keys.lacks(owner + FILE)) {
            return new Opening.Wiped();
        }
        Optional<byte[]> key = keys.read(owner + FILE);
        if (key.filter(FileKeyVault::isOverwritten).isPresent()) {
            return new Opening.Wiped();
        }
        if (key.filter(found -> found.length == KEY).isEmpty()
                || sealed.length < 1 + NONCE + TAG
                || sealed[0] != VERSION) {
            return new Opening.Unreadable();
        }
        byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
        try {
            return new Opening.Opened(cipher(Cipher.DECRYPT_MODE, key.get(), nonce, owner, kind)
                    .doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE));
        } catch (AEADBadTagException e) {
            return new Opening.Unreadable();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("nothing could be opened", e);
        }
    }

    @Override
    public synchronized boolean wipe(String owner) {
        return keys.delete(owner + FILE);
    }

    /// The owner's key, made where there is none. One that is there and cannot be read is left alone.
    private Optional<byte[]> key(String owner) {
        Optional<byte[]> found = keys.read(owner + FILE);
        if (found.isPresent() && found.get().length == KEY && !isOverwritten(found.get())) {
            return found;
        }
        if (found.isEmpty() && !keys.lacks(owner + FILE)) {
            return Optional.empty();
        }
        byte[] made = random(KEY);
        return keys.write(owner + FILE, made) ? Optional.of(made) : Optional.empty();
    }

    /// A key that was being destroyed when the app was killed.
    private static boolean isOverwritten(byte[] key) {
        return Arrays.equals(key, new byte[key.length]);
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String owner, String kind)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG, nonce));
        cipher.updateAAD((owner + "\n" + kind).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
