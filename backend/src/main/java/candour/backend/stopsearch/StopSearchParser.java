package candour.backend.stopsearch;

import candour.backend.platform.intake.RejectedRow;
import candour.backend.platform.time.LondonTime;
import candour.shared.stopsearch.SearchType;
import candour.shared.stopsearch.ThreeState;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one published file: each becomes a record to store, or is rejected with its line and reason.
/// Nothing is shifted, padded or guessed.
///
/// The month of a file is a London month though its stamps are UTC: in summer a file begins with the last hour of the
/// month before in UTC. A row of any other London month is rejected.
final class StopSearchParser {
    /// The longest text that is stored; published ones have at most 90 characters.
    static final int LONGEST_TEXT = 200;

    private final Header header;
    private final Words words;
    private final YearMonth month;
    private final Instant start;
    private final Instant end;

    StopSearchParser(Header header, Words words, YearMonth month) {
        this.header = header;
        this.words = words;
        this.month = month;
        this.start = LondonTime.start(month);
        this.end = LondonTime.start(month.plusMonths(1));
    }

    /// Reads one row.
    ///
    /// @throws FileRefused when the whole file cannot be what it says it is
    ParsedRow parse(RawStopSearch raw) throws FileRefused {
        if (raw.fields().size() != header.width()) {
            return rejected(raw, raw.fields().size() + " fields instead of " + header.width());
        }
        String tooLong = longText(raw);
        if (tooLong != null) {
            return rejected(raw, tooLong);
        }
        SearchType type = type(cell(raw, Column.TYPE));
        if (type == null) {
            return rejected(raw, "unknown type \"" + cell(raw, Column.TYPE) + "\"");
        }
        Instant at = Moment.parse(cell(raw, Column.DATE)).orElse(null);
        if (at == null) {
            return rejected(raw, "\"" + cell(raw, Column.DATE) + "\" is no date and time with an offset");
        }
        if (at.isBefore(start) || !at.isBefore(end)) {
            return rejected(raw, "dated " + LondonTime.month(at) + " by London time in a file of " + month);
        }
        return placed(raw, type, at);
    }

    private ParsedRow placed(RawStopSearch raw, SearchType type, Instant at) throws FileRefused {
        String latitude = cell(raw, Column.LATITUDE);
        String longitude = cell(raw, Column.LONGITUDE);
        if (latitude.isEmpty() != longitude.isEmpty()) {
            return rejected(
                    raw, latitude.isEmpty() ? "a longitude without a latitude" : "a latitude without a longitude");
        }
        boolean located = !latitude.isEmpty();
        int y = located ? Point.parse(latitude) : 0;
        int x = located ? Point.parse(longitude) : 0;
        if (y == Point.NO_NUMBER || x == Point.NO_NUMBER) {
            return rejected(raw, "\"" + latitude + ", " + longitude + "\" are no coordinates");
        }
        if (located && !Point.isPossible(y, x)) {
            return rejected(raw, latitude + ", " + longitude + " lies outside the United Kingdom");
        }
        return complete(raw, type, at, Point.key(y, x), located);
    }

    private ParsedRow complete(RawStopSearch raw, SearchType type, Instant at, long point, boolean located)
            throws FileRefused {
        ThreeState operation = flag(cell(raw, Column.PART_OF_OPERATION));
        ThreeState linked = flag(cell(raw, Column.OUTCOME_LINKED));
        ThreeState clothing = flag(cell(raw, Column.MORE_THAN_OUTER_CLOTHING));
        if (operation == null || linked == null || clothing == null) {
            Column wrong = operation == null
                    ? Column.PART_OF_OPERATION
                    : linked == null ? Column.OUTCOME_LINKED : Column.MORE_THAN_OUTER_CLOTHING;
            return rejected(
                    raw, wrong.published() + " is \"" + cell(raw, wrong) + "\" and neither True, False nor blank");
        }
        StopSearchRow row = new StopSearchRow(
                Math.toIntExact(raw.line()),
                at,
                type,
                operation,
                word(raw, ValueList.POLICING_OPERATION, Column.OPERATION),
                0,
                word(raw, ValueList.GENDER, Column.GENDER),
                word(raw, ValueList.AGE_RANGE, Column.AGE_RANGE),
                word(raw, ValueList.SELF_DEFINED_ETHNICITY, Column.SELF_DEFINED_ETHNICITY),
                word(raw, ValueList.OFFICER_DEFINED_ETHNICITY, Column.OFFICER_DEFINED_ETHNICITY),
                word(raw, ValueList.LEGISLATION, Column.LEGISLATION),
                word(raw, ValueList.OBJECT_OF_SEARCH, Column.OBJECT_OF_SEARCH),
                word(raw, ValueList.OUTCOME, Column.OUTCOME),
                linked,
                clothing);
        return new ParsedRow.Parsed(row, point, located);
    }

    private int word(RawStopSearch raw, ValueList list, Column column) throws FileRefused {
        String content = cell(raw, column);
        return content.isEmpty() ? 0 : words.idOf(list, content);
    }

    private String cell(RawStopSearch raw, Column column) {
        return header.cell(raw, column);
    }

    private static @Nullable String longText(RawStopSearch raw) {
        for (String field : raw.fields()) {
            if (field.length() > LONGEST_TEXT) {
                return "a field of " + field.length() + " characters"
                        + (field.indexOf('\n') < 0 ? "" : "; a quotation mark may be missing");
            }
            if (field.indexOf('\0') >= 0) {
                return "a field with a zero byte";
            }
        }
        return null;
    }

    private static @Nullable SearchType type(String text) {
        for (SearchType type : SearchType.values()) {
            if (type.published().equalsIgnoreCase(text)) {
                return type;
            }
        }
        return null;
    }

    private static @Nullable ThreeState flag(String text) {
        if (text.isEmpty()) {
            return ThreeState.BLANK;
        }
        if (text.equalsIgnoreCase("True")) {
            return ThreeState.TRUE;
        }
        return text.equalsIgnoreCase("False") ? ThreeState.FALSE : null;
    }

    private static ParsedRow rejected(RawStopSearch raw, String reason) {
        String kept = reason.length() > 300 ? reason.substring(0, 300) : reason;
        return new ParsedRow.Rejected(new RejectedRow(raw.line(), kept, raw.content()), raw.lines());
    }
}
