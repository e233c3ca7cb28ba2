package candour.backend.platform.key;

import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All keys of this portal, by purpose: `report`, `equality`, `draft`, `visit`, `session`, `totp`, `reference`,
/// `reference-hash`, `mail`, `meeting`, `release` and more. Each purpose has keys to seal with, which can be renewed,
/// and one key to make codes with, which cannot, because what it made is searched for.
public final class KeyRing {
    private static final int CODE_BYTES = 32;
    private static final byte[] PROOF = "candour key proof".getBytes(StandardCharsets.UTF_8);

    private final KeyFolder folder;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<KeyPurpose, RingKeys> sealing = new EnumMap<>(KeyPurpose.class);
    private final Map<KeyPurpose, PrfSet> coding = new EnumMap<>(KeyPurpose.class);

    private KeyRing(KeyFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// The keys in the folder. What is missing is made: all of it the first time, a new purpose after an upgrade.
    ///
    /// @param needed labels of purposes that must be there already, because something was made with them
    /// @throws KeysRefused when one of these is missing, or a file cannot be used
    static KeyRing open(Path path, List<String> needed, Clock clock) {
        KeyFolder folder = new KeyFolder(path.toAbsolutePath().normalize());
        KeyRing ring = new KeyRing(folder, clock);
        try {
            AeadConfig.register();
            PrfConfig.register();
            requireAll(folder, needed);
            folder.prepare();
            folder.alone(() -> {
                for (KeyPurpose purpose : KeyPurpose.values()) {
                    ring.load(purpose);
                }
                return true;
            });
            return ring;
        } catch (IOException e) {
            throw new KeysRefused(
                    "The folder of keys " + folder.path() + " cannot be used: " + e.getMessage()
                            + ". Choose another with --keys or CANDOUR_KEYS.",
                    e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot seal", e);
        }
    }

    /// Seals and opens with the keys of the purpose.
    ///
    /// @throws IllegalArgumentException when there is no such purpose
    public Sealer sealer(String purpose) {
        return new Sealer(keys(purpose));
    }

    /// The code of a message under the key of the purpose: 32 bytes, HMAC-SHA256 (RFC 2104). The same message always
    /// has the same code; without the key nobody can make or check one.
    ///
    /// @throws IllegalArgumentException when there is no such purpose
    public byte[] mac(String purpose, byte[] message) {
        return code(KeyPurpose.of(purpose), message);
    }

    /// The code by which a report is found, made from its reference; only this is stored of the reference.
    ///
    /// @param reference the bytes of the reference as it is written
    public byte[] referenceHash(byte[] reference) {
        return code(KeyPurpose.REFERENCE_HASH, reference);
    }

    /// The list with this name beside the keys.
    public Ledger ledger(String name) {
        return new Ledger(folder, name);
    }

    /// A new random key of 32 bytes, for [Sealer#with].
    public byte[] dataKey() {
        byte[] key = new byte[CODE_BYTES];
        random.nextBytes(key);
        return key;
    }

    /// Whether it was sealed with the newest key of the purpose; otherwise it is to be sealed again before the older
    /// keys are destroyed.
    public boolean isSealedByNewest(String purpose, byte[] sealed) {
        return keys(purpose).isByKeyInUse(sealed);
    }

    /// Makes a new key for the purpose and uses it from now on. Older ones still open.
    public void renew(String purpose) {
        keys(purpose).renew(today());
    }

    /// Destroys the keys of the purpose that were made before the day; the newest always stays. What they sealed
    /// can never be opened again, in any copy of the database.
    public void destroy(String purpose, LocalDate before) {
        keys(purpose).destroy(before);
    }

    /// Where the keys lie.
    Path path() {
        return folder.path();
    }

    /// What proves, without telling the key, that a folder holds the same keys as before.
    byte[] proof(KeyPurpose purpose) {
        return Arrays.copyOf(code(purpose, PROOF), 16);
    }

    static String sealingFile(KeyPurpose purpose) {
        return purpose.label() + ".seal.json";
    }

    static String codingFile(KeyPurpose purpose) {
        return purpose.label() + ".code.json";
    }

    private static void requireAll(KeyFolder folder, List<String> needed) {
        for (String label : needed) {
            KeyPurpose purpose = KeyPurpose.of(label);
            if (!folder.has(sealingFile(purpose)) || !folder.has(codingFile(purpose))) {
                throw new KeysRefused("The folder " + folder.path() + " lacks the key " + label + ", and the database "
                        + "holds what was sealed with it. Put the copy of the keys there, or name the folder "
                        + "that has them with --keys or CANDOUR_KEYS.");
            }
        }
    }

    private void load(KeyPurpose purpose) throws IOException {
        boolean sealed = folder.has(sealingFile(purpose));
        boolean coded = folder.has(codingFile(purpose));
        if (sealed != coded) {
            throw new KeysRefused("The folder of keys lacks "
                    + folder.path().resolve(sealed ? codingFile(purpose) : sealingFile(purpose))
                    + ". Restore it from a copy.");
        }
        try {
            if (!sealed) {
                folder.write(
                        codingFile(purpose), KeyFile.fresh(codes(), today()).text());
                folder.write(
                        sealingFile(purpose),
                        KeyFile.fresh(PredefinedAeadParameters.AES256_GCM, today())
                                .text());
            }
            sealing.put(purpose, new RingKeys(folder, sealingFile(purpose)));
            coding.put(
                    purpose,
                    KeyFile.parse(folder.read(codingFile(purpose)))
                            .keys()
                            .getPrimitive(RegistryConfiguration.get(), PrfSet.class));
        } catch (GeneralSecurityException e) {
            throw new KeysRefused(
                    "The file " + folder.path().resolve(codingFile(purpose))
                            + " holds no keys that can be read. Restore it from a copy.",
                    e);
        }
    }

    private byte[] code(KeyPurpose purpose, byte[] message) {
        try {
            @Nullable PrfSet key = coding.get(purpose);
            if (key == null) {
                throw new IllegalStateException("the key " + purpose.label() + " was not read");
            }
            return key.computePrimary(message, CODE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no code could be made", e);
        }
    }

    private RingKeys keys(String label) {
        @Nullable RingKeys keys = sealing.get(KeyPurpose.of(label));
        if (keys == null) {
            throw new IllegalStateException("the key " + label + " was not read");
        }
        return keys;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static HmacPrfParameters codes() throws GeneralSecurityException {
        return HmacPrfParameters.builder()
                .setKeySizeBytes(CODE_BYTES)
                .setHashType(HmacPrfParameters.HashType.SHA256)
                .build();
    }
}
