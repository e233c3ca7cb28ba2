package candour.backend.platform.intake;

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

    /// The 32 bytes that are stored.
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
