package candour.shared.area;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A police force by the identifier that data.police.uk gives it, such as `west-midlands` or `btp`.
///
/// @param value lower case letters and hyphens
public record ForceId(String value) implements Comparable<ForceId> {
    private static final Pattern SHAPE = Pattern.compile("[a-z]+(-[a-z]+)*");

    public ForceId {
        if (!SHAPE.matcher(value).matches() || value.length() > 40) {
            throw new IllegalArgumentException("not a force identifier: " + value);
        }
    }

    /// The identifier written in this text, whatever its case; empty when it is none.
    public static Optional<ForceId> parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return SHAPE.matcher(lower).matches() && lower.length() <= 40
                ? Optional.of(new ForceId(lower))
                : Optional.empty();
    }

    @Override
    public int compareTo(ForceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
