package candour.backend.panel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody sent: texts with one kind of line end and nothing round them, cut where they are longer than any
/// field.
public final class SentForm {
    private static final int LONGEST = 20_000;
    private static final Pattern DAY = Pattern.compile("(20[0-9]{2})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern MAIL =
            Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,180}\\.[^@\\s,;<>\".]{2,}");

    private final Map<String, Object> fields;

    private SentForm(Map<String, Object> fields) {
        this.fields = fields;
    }

    /// @param sent as the body of the request gave it; null where there was none
    public static SentForm of(@Nullable Map<String, Object> sent) {
        return new SentForm(sent == null ? Map.of() : sent);
    }

    /// The text of the field; empty where there is none. A day in three fields reads `2027-3-4`.
    public String text(String field) {
        List<String> all = list(field);
        return all.isEmpty() ? threeFields(field) : all.getFirst();
    }

    private String threeFields(String field) {
        List<String> parts = Stream.of("-year", "-month", "-day")
                .map(part -> list(field + part))
                .map(all -> all.isEmpty() ? "" : all.getFirst())
                .toList();
        return parts.stream().allMatch(String::isEmpty) ? "" : String.join("-", parts);
    }

    /// All texts of a field that may be sent more than once, without empty ones.
    public List<String> list(String field) {
        Object value = fields.get(field);
        Collection<?> all = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        return all.stream()
                .filter(Objects::nonNull)
                .map(Object::toString)
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST)))
                .map(text -> text.replace("\r\n", "\n").replace('\r', '\n').strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /// The whole number from 0; empty where there is none.
    public Optional<Integer> number(String field) {
        String text = text(field);
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /// The version that was before the sender's eyes; 0 where none was sent.
    public int version() {
        return number("version").orElse(0);
    }

    /// The day, from its three fields or from one such as `2027-03-04`.
    public Optional<LocalDate> day(String field) {
        Matcher parts = DAY.matcher(text(field));
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Whether the text can be a mail address.
    public static boolean isMail(String text) {
        return MAIL.matcher(text).matches();
    }

    @Override
    public String toString() {
        return "a form";
    }
}
