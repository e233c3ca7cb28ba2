package candour.shared.reference;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The reference by which a resident comes back to their report: 17 symbols that hold 85 random bits, and a check
/// symbol, written as six groups of three such as `7K2-9QF-…`. Only its holder has it; the portal keeps a keyed hash.
/// Whoever knows it can read, withdraw and erase the report, so this type prints nothing of itself.
///
/// The symbols are those of Crockford's base 32, which has no I, L, O and U. The check is a linear code over the field
/// of 32 elements (polynomial x⁵ + x² + 1): the symbols, weighted with the powers 0 to 17 of a primitive element, add
/// up to zero. All weights differ and none is zero, so every single wrong symbol and every swap of two symbols is
/// found. Source: D. Crockford, Base 32; the construction is a shortened Reed-Solomon code of distance 2.
public final class ReportReference {
    /// How many symbols a reference has, the check symbol among them.
    public static final int SYMBOLS = 18;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_SYMBOLS = SYMBOLS - 1;
    private static final int RANDOM_BITS = RANDOM_SYMBOLS * 5;
    private static final int FIELD = 32;
    private static final int POLYNOMIAL = 0b100101;
    private static final int GROUP = 3;

    private final String symbols;

    private ReportReference(String symbols) {
        this.symbols = symbols;
    }

    /// The reference that the first 85 of these bits spell, with its check symbol.
    ///
    /// @param random at least 11 bytes that nobody can guess
    public static ReportReference of(byte[] random) {
        if (random.length * Byte.SIZE < RANDOM_BITS) {
            throw new IllegalArgumentException("a reference needs " + RANDOM_BITS + " random bits");
        }
        int[] values = new int[SYMBOLS];
        for (int bit = 0; bit < RANDOM_BITS; bit++) {
            int one = random[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1;
            values[bit / 5] = values[bit / 5] << 1 | one;
        }
        // the last weight is 1 (power 0), so the check symbol is the sum of the others
        values[RANDOM_SYMBOLS] = weighted(values);
        StringBuilder symbols = new StringBuilder(SYMBOLS);
        for (int value : values) {
            symbols.append(ALPHABET.charAt(value));
        }
        return new ReportReference(symbols.toString());
    }

    /// The reference somebody typed: in capitals or not, with spaces, hyphens or other marks between the symbols, with
    /// the letter O for zero and I or L for one. Empty when a symbol is missing, too many, unknown or wrong.
    public static Optional<ReportReference> parse(String typed) {
        @Nullable String symbols = typedSymbols(typed);
        if (symbols == null || symbols.length() != SYMBOLS) {
            return Optional.empty();
        }
        int[] values = new int[SYMBOLS];
        for (int i = 0; i < SYMBOLS; i++) {
            values[i] = ALPHABET.indexOf(symbols.charAt(i));
        }
        return weighted(values) == 0 ? Optional.of(new ReportReference(symbols)) : Optional.empty();
    }

    /// How many symbols somebody typed, marks and spaces left out; to tell them how many are missing.
    public static int countSymbols(String typed) {
        return (int) typed.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /// The 18 symbols without anything between them.
    public String symbols() {
        return symbols;
    }

    /// The reference as it is shown and read out: six groups of three symbols with hyphens between.
    public String written() {
        StringBuilder written = new StringBuilder(SYMBOLS + SYMBOLS / GROUP);
        for (int at = 0; at < SYMBOLS; at += GROUP) {
            written.append(at == 0 ? "" : "-").append(symbols, at, at + GROUP);
        }
        return written.toString();
    }

    private static @Nullable String typedSymbols(String typed) {
        StringBuilder symbols = new StringBuilder(SYMBOLS);
        for (char letter : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            if (!Character.isLetterOrDigit(letter)) {
                continue;
            }
            char meant = meant(letter);
            if (ALPHABET.indexOf(meant) < 0 || symbols.length() == SYMBOLS) {
                return null;
            }
            symbols.append(meant);
        }
        return symbols.toString();
    }

    private static char meant(char letter) {
        return switch (letter) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> letter;
        };
    }

    /// The weighted sum of the symbols in the field, by Horner's rule.
    private static int weighted(int[] values) {
        int sum = 0;
        for (int value : values) {
            int doubled = sum << 1;
            sum = (doubled >= FIELD ? doubled ^ POLYNOMIAL : doubled) ^ value;
        }
        return sum;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportReference that && symbols.equals(that.symbols);
    }

    @Override
    public int hashCode() {
        return symbols.hashCode();
    }

    @Override
    public String toString() {
        return "a report reference";
    }
}
