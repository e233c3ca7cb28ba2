package candour.backend.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Argon2id in memory that is used again for the next password, wiped in between. Taken anew for each, it would be
/// collected many times a second while people sign in, and readers would wait for that. Source: RFC 9106.
final class Argon2id {
    /// Memory in KiB.
    static final int MEMORY = 19_456;

    /// Passes over the memory.
    static final int PASSES = 2;

    private static final int HASH_BYTES = 32;
    /// Blocks of a KiB that a hash needs beside its memory, and some to spare.
    private static final int BESIDE = 8;

    private static final Pattern WRITTEN =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,3})\\$([^$]+)\\$([^$]+)");

    private final BlockPool blocks = new FixedBlockPool(MEMORY + BESIDE);

    /// The hash of a password in the usual notation, which names its settings.
    String hash(String password, byte[] salt) {
        return written(salt, worked(password, salt, MEMORY, PASSES, 1, HASH_BYTES));
    }

    /// Whether this is the password of a hash, by the settings that the hash names.
    ///
    /// @throws IllegalArgumentException when that is no hash in the usual notation
    boolean matches(String password, String hash) {
        Matcher parts = WRITTEN.matcher(hash);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no hash of Argon2id");
        }
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        byte[] worked = worked(
                password,
                Base64.getDecoder().decode(parts.group(4)),
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                expected.length);
        return MessageDigest.isEqual(worked, expected);
    }

    /// A hash of today's settings that no password has.
    static String ofNobody(byte[] salt) {
        return written(salt, new byte[HASH_BYTES]);
    }

    private byte[] worked(String password, byte[] salt, int memory, int passes, int lanes, int length) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .withBlockPool(blocks)
                .build());
        byte[] hash = new byte[length];
        argon2.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static String written(byte[] salt, byte[] hash) {
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMORY + ",t=" + PASSES + ",p=1$" + encoder.encodeToString(salt) + "$"
                + encoder.encodeToString(hash);
    }
}
