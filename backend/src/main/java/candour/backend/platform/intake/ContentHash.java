package candour.backend.platform.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of a file's unpacked bytes; two files with the same hash are the same import.
///
/// @param hex 64 lower case hexadecimal digits
public record ContentHash(String hex) {

    public ContentHash {
        if (hex.length() != 64) {
            throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits");
        }
    }

    /// The hash with these 32 bytes.
    public static ContentHash of(byte[] bytes) {
        return new ContentHash(HexFormat.of().formatHex(bytes));
    }

    /// The hash of what this file holds.
    static ContentHash of(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] block = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(block); n > 0; n = in.read(block)) {
                digest.update(block, 0, n);
            }
        }
        return of(digest.digest());
    }

    /// What computes such hashes; every Java has it.
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The 32 bytes that are stored.
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
