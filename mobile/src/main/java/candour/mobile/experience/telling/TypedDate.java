package candour.mobile.experience.telling;

import candour.shared.experience.ApproximateDate;
import java.util.ArrayList;
import java.util.List;

/// A date as somebody types it into three fields. What makes no date is kept as it was typed, so that it can be put
/// right.
///
/// @param year as typed
/// @param month as typed; may be blank
/// @param day as typed; may be blank
record TypedDate(String year, String month, String day) {
    private static final String BETWEEN = "-";

    /// What an answer holds in the three fields.
    static TypedDate of(List<String> said) {
        if (said.isEmpty()) {
            return new TypedDate("", "", "");
        }
        List<String> parts = new ArrayList<>(List.of(said.get(0).split(BETWEEN, 3)));
        while (parts.size() < 3) {
            parts.add("");
        }
        boolean date = ApproximateDate.parse(said.get(0)).isPresent();
        return new TypedDate(parts.get(0), shown(parts.get(1), date), shown(parts.get(2), date));
    }

    TypedDate withYear(String typed) {
        return new TypedDate(typed.strip(), month, day);
    }

    TypedDate withMonth(String typed) {
        return new TypedDate(year, typed.strip(), day);
    }

    TypedDate withDay(String typed) {
        return new TypedDate(year, month, typed.strip());
    }

    /// The answer: a date as it is written, or what was typed where it is none; nothing where nothing was typed.
    List<String> answer() {
        if (year.isBlank() && month.isBlank() && day.isBlank()) {
            return List.of();
        }
        return List.of(ApproximateDate.of(year, month, day)
                .map(ApproximateDate::toString)
                .orElse(year + BETWEEN + month + BETWEEN + day));
    }

    private static String shown(String part, boolean date) {
        return date && part.startsWith("0") ? part.substring(1) : part;
    }
}
