package candour.backend.platform.reference;

import java.util.HexFormat;
import java.util.Optional;

/// The name of a thing outside the database: 128 random bits, written as 32 hexadecimal digits.
/// It tells nothing of when the thing came or how many there are.
///
/// @param value 32 lower case hexadecimal digits
public record PublicReference(String value) {

    public PublicReference {
        if (value.length() != 32 || !value.chars().allMatch(PublicReference::isDigit)) {
            throw new IllegalArgumentException("not a public reference");
        }
    }

    /// The reference these 16 bytes spell.
    public static PublicReference of(byte[] bytes) {
        return new PublicReference(HexFormat.of().formatHex(bytes));
    }

    /// The reference written in this text; empty when it is none.
    public static Optional<PublicReference> parse(String text) {
        boolean good = text.length() == 32 && text.chars().allMatch(PublicReference::isDigit);
        return good ? Optional.of(new PublicReference(text)) : Optional.empty();
    }

    /// The 16 bytes that are stored.
    public byte[] bytes() {
        return HexFormat.of().parseHex(value);
    }

    private static boolean isDigit(int letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
    }

    @Override
    public String toString() {
        return value;
    }
}
