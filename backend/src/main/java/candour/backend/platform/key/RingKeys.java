package candour.backend.platform.key;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.LocalDate;

/// The sealing keys of one purpose, read again from their file whenever that changed: another portal on the same
/// folder may have renewed them.
final class RingKeys implements Sealer.Keys {
    /// Tink writes one byte and then the key's id before what it seals.
    private static final int PREFIX = 5;

    private final KeyFolder folder;
    private final String file;
    private volatile Read now;

    /// @param stamp of the file when it was read
    private record Read(String stamp, KeyFile file, Aead aead) {}

    RingKeys(KeyFolder folder, String file) throws IOException {
        this.folder = folder;
        this.file = file;
        this.now = read();
    }

    @Override
    public Aead forSealing() {
        return current().aead();
    }

    @Override
    public Aead forOpening() {
        return current().aead();
    }

    /// Whether the key in use sealed it.
    boolean isByKeyInUse(byte[] sealed) {
        return sealed.length > PREFIX
                && ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt()
                        == current().file().keys().getPrimary().getId();
    }

    void renew(LocalDate today) {
        change(keys -> keys.renewed(PredefinedAeadParameters.AES256_GCM, today));
    }

    void destroy(LocalDate before) {
        change(keys -> keys.without(before));
    }

    private interface Change {
        KeyFile of(KeyFile keys) throws GeneralSecurityException;
    }

    private void change(Change change) {
        try {
            folder.alone(() -> {
                try {
                    folder.write(
                            file, change.of(KeyFile.parse(folder.read(file))).text());
                } catch (GeneralSecurityException e) {
                    throw new IllegalStateException("the keys in " + file + " cannot be changed", e);
                }
                now = read();
                return true;
            });
        } catch (IOException e) {
            throw new UncheckedIOException("the keys in " + file + " cannot be changed", e);
        }
    }

    private Read current() {
        try {
            Read last = now;
            if (!last.stamp().equals(folder.stamp(file))) {
                last = read();
                now = last;
            }
            return last;
        } catch (IOException e) {
            throw new UncheckedIOException("the keys in " + file + " cannot be read", e);
        }
    }

    private Read read() throws IOException {
        try {
            String stamp = folder.stamp(file);
            KeyFile keys = KeyFile.parse(folder.read(file));
            return new Read(stamp, keys, keys.keys().getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new KeysRefused(
                    "The file " + folder.path().resolve(file)
                            + " holds no keys that can be read. Restore it from a copy.",
                    e);
        }
    }
}
