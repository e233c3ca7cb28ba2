package candour.backend.scrutiny.extract;

import candour.backend.scrutiny.extract.CellReading.Period;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads an extract whole: comma-separated values (RFC 4180) in UTF-8, the first row naming the columns in any order.
/// It goes on after the first thing that is wrong, so that whoever sent it can put all of it right at once.
@Singleton
class ExtractReading {
    /// Largest file, in bytes.
    static final int LARGEST = 900_000;

    /// Most records of one extract.
    static final int MOST = 5_000;

    /// Most refusals that are shown.
    static final int MOST_SHOWN = 100;

    private final CellReading cells;

    ExtractReading(CellReading cells) {
        this.cells = cells;
    }

    ReadExtract read(byte[] file, Period period) {
        if (file.length > LARGEST) {
            return unfit(List.of(Refusal.ofFile(Refusal.TOO_LARGE, "")));
        }
        try {
            return read(decoded(file), period);
        } catch (CharacterCodingException e) {
            return unfit(List.of(Refusal.ofFile(Refusal.NOT_UTF_8, "")));
        } catch (CsvParseException e) {
            return unfit(List.of(Refusal.ofFile(Refusal.NOT_CSV, "")));
        }
    }

    private ReadExtract read(String text, Period period) {
        List<CsvRecord> rows = new ArrayList<>();
        CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text)
                .forEach(rows::add);
        if (rows.size() < 2) {
            return unfit(List.of(Refusal.ofFile(Refusal.EMPTY_FILE, "")));
        }
        if (rows.size() - 1 > MOST) {
            return unfit(List.of(Refusal.ofFile(Refusal.TOO_MANY, "")));
        }
        List<Refusal> refusals = new ArrayList<>();
        List<ExtractColumn> columns = columns(rows.getFirst(), refusals);
        if (!refusals.isEmpty()) {
            return unfit(refusals);
        }
        List<RecordText> records = records(rows.subList(1, rows.size()), columns, period, refusals);
        return refusals.isEmpty() ? new ReadExtract.Fit(records) : unfit(refusals);
    }

    private static List<ExtractColumn> columns(CsvRecord headings, List<Refusal> refusals) {
        List<ExtractColumn> columns = new ArrayList<>();
        long line = headings.getStartingLineNumber();
        for (String heading : headings.getFields()) {
            String name = heading.strip();
            ExtractColumn.find(name)
                    .ifPresentOrElse(
                            column -> {
                                if (columns.contains(column)) {
                                    refusals.add(new Refusal(line, name, Refusal.COLUMN_TWICE, ""));
                                }
                                columns.add(column);
                            },
                            () -> refusals.add(new Refusal(line, name, Refusal.UNKNOWN_COLUMN, "")));
        }
        for (ExtractColumn column : ExtractColumn.values()) {
            if (!columns.contains(column)) {
                refusals.add(new Refusal(line, column.heading(), Refusal.MISSING_COLUMN, ""));
            }
        }
        return columns;
    }

    private List<RecordText> records(
            List<CsvRecord> rows, List<ExtractColumn> columns, Period period, List<Refusal> refusals) {
        List<RecordText> records = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (CsvRecord row : rows) {
            long line = row.getStartingLineNumber();
            if (row.getFieldCount() != columns.size()) {
                refusals.add(new Refusal(line, "", Refusal.CELLS, ""));
                continue;
            }
            Map<ExtractColumn, String> values = new EnumMap<>(ExtractColumn.class);
            for (int at = 0; at < columns.size(); at++) {
                ExtractColumn column = columns.get(at);
                values.put(
                        column,
                        cells.read(
                                column,
                                row.getField(at),
                                period,
                                (reason, found) -> refusals.add(new Refusal(line, column.heading(), reason, found))));
            }
            RecordText text = new RecordText(values);
            String number = text.get(ExtractColumn.RECORD_NUMBER);
            if (!number.isEmpty() && !numbers.add(number)) {
                refusals.add(new Refusal(line, ExtractColumn.RECORD_NUMBER.heading(), Refusal.NUMBER_TWICE, number));
            }
            records.add(text);
        }
        return records;
    }

    private static String decoded(byte[] file) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(file))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static ReadExtract unfit(List<Refusal> refusals) {
        return new ReadExtract.Unfit(refusals.subList(0, Math.min(MOST_SHOWN, refusals.size())), refusals.size());
    }
}
