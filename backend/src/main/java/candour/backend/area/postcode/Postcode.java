package candour.backend.area.postcode;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A full postcode, such as `B1 1AY`. Source: BS 7666-2, postcode format; the first sign of the inward part is a digit.
///
/// @param compact upper case without the space, as it is stored
public record Postcode(String compact) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}.\\-]+");
    private static final int INWARD = 3;

    public Postcode {
        if (!SHAPE.matcher(compact).matches()) {
            throw new IllegalArgumentException("not a postcode");
        }
    }

    /// What somebody typed, read with goodwill: any case, spaces anywhere or none, a letter O for the nought or an I
    /// for the one that begins the second part. Empty when it is no full postcode.
    public static Optional<Postcode> parse(String typed) {
        if (typed.length() > 20) {
            return Optional.empty();
        }
        String text = SPACE.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        int inward = text.length() - INWARD;
        if (inward > 1) {
            char digit =
                    switch (text.charAt(inward)) {
                        case 'O' -> '0';
                        case 'I', 'L' -> '1';
                        default -> text.charAt(inward);
                    };
            text = text.substring(0, inward) + digit + text.substring(inward + 1);
        }
        return SHAPE.matcher(text).matches() ? Optional.of(new Postcode(text)) : Optional.empty();
    }

    /// The letters it begins with: "B", "WV".
    String area() {
        return compact.substring(0, Character.isDigit(compact.charAt(1)) ? 1 : 2);
    }

    /// As people write it, with one space.
    @Override
    public String toString() {
        int inward = compact.length() - INWARD;
        return compact.substring(0, inward) + " " + compact.substring(inward);
    }
}
