package candour.backend.outreach.desk;

import candour.backend.identity.TypedForm;
import candour.backend.platform.web.component.FormError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands in the fields of a form, and what is wrong with it: nothing that somebody typed is lost when a form
/// comes back.
///
/// @param values of the fields by name
/// @param errors what to put right
public record FormAnswers(Map<String, List<String>> values, List<FormError> errors) {
    /// An empty form.
    static final FormAnswers EMPTY = new FormAnswers(Map.of(), List.of());

    private static final List<String> PARTS = List.of("-day", "-month", "-year");

    public FormAnswers {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    /// What was sent in these fields.
    static FormAnswers of(TypedForm form, String... fields) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Arrays.stream(fields)
                .forEach(field -> values.put(
                        field, form.list(field).stream().map(String::strip).toList()));
        return new FormAnswers(values, List.of());
    }

    /// The form with this in a field.
    FormAnswers with(String field, String... texts) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(field, List.of(texts));
        return new FormAnswers(more, errors);
    }

    /// The form with this day in the three fields of a day.
    FormAnswers with(String field, LocalDate day) {
        return with(field + "-day", String.valueOf(day.getDayOfMonth()))
                .with(field + "-month", String.valueOf(day.getMonthValue()))
                .with(field + "-year", String.valueOf(day.getYear()));
    }

    /// The form with what is wrong with it.
    FormAnswers wrong(List<FormError> found) {
        return new FormAnswers(values, found);
    }

    /// What stands in the field; empty for nothing.
    public String value(String field) {
        List<String> all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    /// All that stands in a field that may be sent more than once.
    public List<String> list(String field) {
        return values.getOrDefault(field, List.of());
    }

    /// Whether this is among what stands in the field.
    public boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    /// What is wrong with the field; empty where it is in order.
    public String error(String field) {
        return FormError.of(errors, field);
    }

    /// Whether all three fields of a day are empty.
    boolean hasNoDay(String field) {
        return PARTS.stream().allMatch(part -> value(field + part).isEmpty());
    }

    /// The day in the three fields; empty where they spell none.
    Optional<LocalDate> findDay(String field) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : PARTS) {
            String text = value(field + part);
            if (!text.matches("[0-9]{1,4}")) {
                return Optional.empty();
            }
            numbers.add(Integer.parseInt(text));
        }
        try {
            LocalDate day = LocalDate.of(numbers.getLast(), numbers.get(1), numbers.getFirst());
            return day.getYear() < 2000 || day.getYear() > 2100 ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The whole number in the field; empty where it is none from 0 to 999,999.
    Optional<Integer> findNumber(String field) {
        String text = value(field).replace(",", "");
        return text.matches("[0-9]{1,6}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    /// Nothing of what was typed.
    @Override
    public String toString() {
        return "a form with " + errors.size() + " errors";
    }
}
