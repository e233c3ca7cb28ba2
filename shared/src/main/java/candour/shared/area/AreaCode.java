package candour.shared.area;

import java.util.Optional;
import java.util.regex.Pattern;

/// A nine-character area code of the Government Statistical Service (GSS), such as `E08000025` for Birmingham.
/// Source: ONS, Register of Geographic Codes.
///
/// @param value the code in upper case
public record AreaCode(String value) implements Comparable<AreaCode> {
    private static final Pattern SHAPE = Pattern.compile("[EWKNS][0-9]{8}");

    /// England and Wales.
    public static final AreaCode ENGLAND_AND_WALES = new AreaCode("K04000001");

    public AreaCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a GSS code: " + value);
        }
    }

    /// The code written in this text, whatever its case and surrounding space; empty when it is none.
    public static Optional<AreaCode> parse(String text) {
        String upper = text.strip().toUpperCase(java.util.Locale.ROOT);
        return SHAPE.matcher(upper).matches() ? Optional.of(new AreaCode(upper)) : Optional.empty();
    }

    /// The rung of the ladder that codes beginning like this one stand on; empty for codes of other geographies,
    /// such as a county or a Scottish council. Source: ONS, Register of Geographic Codes, entity codes.
    public Optional<AreaKind> kind() {
        return switch (value.substring(0, 3)) {
            case "K04" -> Optional.of(AreaKind.COUNTRY);
            case "E23", "W15" -> Optional.of(AreaKind.FORCE);
            case "E06", "E07", "E08", "E09", "W06" -> Optional.of(AreaKind.DISTRICT);
            case "E05", "W05" -> Optional.of(AreaKind.WARD);
            case "E01", "W01" -> Optional.of(AreaKind.LSOA);
            default -> Optional.empty();
        };
    }

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
