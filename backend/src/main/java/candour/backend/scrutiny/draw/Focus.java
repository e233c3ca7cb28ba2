package candour.backend.scrutiny.draw;

import candour.backend.scrutiny.extract.CaseRecord;
import candour.backend.scrutiny.extract.ExtractColumn;
import java.util.List;
import java.util.Optional;

/// Which records a part of a draw is about: all of them, those of one power, or those with one thing in common that a
/// panel asked to look at. One thing at a time, so that no draw points to a few people.
///
/// @param column heading of the column; empty for all records
/// @param value what stands in it; empty for all records
record Focus(String column, String value) {
    private static final String ANY = "any";
    private static final List<ExtractColumn> COLUMNS = List.of(
            ExtractColumn.POWER,
            ExtractColumn.OBJECT_OF_SEARCH,
            ExtractColumn.OUTCOME,
            ExtractColumn.BODY_WORN_VIDEO,
            ExtractColumn.AGE_RANGE,
            ExtractColumn.MORE_THAN_OUTER_CLOTHING,
            ExtractColumn.FORCE_USED);

    /// All records.
    static Focus any() {
        return new Focus("", "");
    }

    static Focus on(ExtractColumn column, String value) {
        return new Focus(column.heading(), value);
    }

    /// As it is written in the plan and in forms: `any` or `power=pace-s1`.
    String text() {
        return column.isEmpty() ? ANY : column + "=" + value;
    }

    /// Reads [#text]; empty for anything else.
    static Optional<Focus> parse(String text) {
        if (text.equals(ANY)) {
            return Optional.of(any());
        }
        int at = text.indexOf('=');
        if (at < 0 || !text.substring(at + 1).matches("[A-Za-z0-9-]{1,40}")) {
            return Optional.empty();
        }
        return COLUMNS.stream()
                .filter(column -> column.heading().equals(text.substring(0, at)))
                .findFirst()
                .map(column -> on(column, text.substring(at + 1)));
    }

    boolean isAny() {
        return column.isEmpty();
    }

    /// The column it is about; empty for all records.
    Optional<ExtractColumn> about() {
        return COLUMNS.stream().filter(one -> one.heading().equals(column)).findFirst();
    }

    boolean holds(CaseRecord record) {
        return about().map(one -> record.get(one).equals(value)).orElse(true);
    }
}
