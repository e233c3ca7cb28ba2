package candour.shared.money;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An amount of money in pence of the pound sterling, never in fractions of a penny.
///
/// @param value pence, not below 0 and at most 10 million pounds
public record Pence(long value) implements Comparable<Pence> {
    /// Ten million pounds: more than any one thing in this portal costs.
    public static final long MOST = 1_000_000_000L;

    private static final int OF_POUND = 100;
    private static final Pattern WRITTEN =
            Pattern.compile("£? ?([0-9]{1,8}|[0-9]{1,3}(?:,[0-9]{3}){1,2})(?:\\.([0-9]{1,2}))?");

    public Pence {
        if (value < 0 || value > MOST) {
            throw new IllegalArgumentException("not an amount of money here: " + value);
        }
    }

    /// The amount written as pounds, with or without pence, a pound sign and commas: "12", "12.5", "£1,200.50". Empty
    /// when the text is no such amount.
    public static Optional<Pence> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        String pence = written.group(2) == null ? "" : written.group(2);
        long value = Long.parseLong(written.group(1).replace(",", "")) * OF_POUND
                + (pence.isEmpty() ? 0 : Integer.parseInt(pence) * (pence.length() == 1 ? 10 : 1));
        return value > MOST ? Optional.empty() : Optional.of(new Pence(value));
    }

    /// Both together.
    ///
    /// @throws IllegalArgumentException when they are more than [#MOST]
    public Pence plus(Pence other) {
        return new Pence(value + other.value);
    }

    /// The number alone, as a form shows it again: "1200.50", "12".
    public String inPounds() {
        long rest = value % OF_POUND;
        return value / OF_POUND + (rest == 0 ? "" : "." + twoDigits(rest));
    }

    private static String twoDigits(long rest) {
        return (rest < 10 ? "0" : "") + rest;
    }

    /// As British readers write it: "£1,200.50", "£12".
    @Override
    public String toString() {
        long rest = value % OF_POUND;
        String pounds = String.format(java.util.Locale.UK, "%,d", value / OF_POUND);
        return "£" + pounds + (rest == 0 ? "" : "." + twoDigits(rest));
    }

    @Override
    public int compareTo(Pence other) {
        return Long.compare(value, other.value);
    }
}
