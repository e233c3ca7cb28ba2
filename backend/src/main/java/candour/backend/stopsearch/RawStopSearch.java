package candour.backend.stopsearch;

import java.util.List;

/// A row of a published file, as it stands there.
///
/// @param line line of the file on which it begins, from 1
/// @param fields the cells without their quotation marks, not trimmed
record RawStopSearch(long line, List<String> fields) {
    private static final int KEPT = 4000;

    /// How many lines the row takes: more than one where a quoted cell holds line breaks.
    long lines() {
        long lines = 1;
        for (String field : fields) {
            if (field.indexOf('\n') >= 0) {
                lines += field.chars().filter(letter -> letter == '\n').count();
            }
        }
        return lines;
    }

    /// The row as text again, quoted where it must be, for whoever looks at what was rejected.
    String content() {
        StringBuilder text = new StringBuilder();
        for (String field : fields) {
            boolean quoted = field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            text.append(quoted ? "\"" + field.replace("\"", "\"\"") + "\"" : field)
                    .append(',');
            if (text.length() > KEPT) {
                break;
            }
        }
        return text.isEmpty() ? "" : text.substring(0, text.length() - 1);
    }
}
