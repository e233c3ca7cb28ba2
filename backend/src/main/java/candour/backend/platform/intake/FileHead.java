package candour.backend.platform.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;

/// The beginning of a file, from which its kind is told.
///
/// @param name the file's name, without folder and `.gz`
/// @param text the first 64 kB as text, decoded as the byte order mark or the bytes themselves say; empty for binary
/// @param fields the cells of the first row where the text is comma-separated, trimmed; otherwise empty
public record FileHead(String name, String text, List<String> fields) {
    private static final int LOOKED_AT = 1 << 16;

    public FileHead {
        fields = List.copyOf(fields);
    }

    /// Reads the beginning of the file. The first row that is not empty is taken for the header; where a quote in it
    /// is never closed it has no fields.
    static FileHead of(SourceFile file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file.content())) {
            bytes = in.readNBytes(LOOKED_AT);
        }
        String text = TextEncoding.of(bytes).decode(bytes);
        if (text.indexOf('\0') >= 0) {
            text = "";
        }
        return new FileHead(file.name(), text, header(text));
    }

    /// Whether the first row has all these cells, in any order.
    public boolean hasFields(String... wanted) {
        return fields.containsAll(List.of(wanted));
    }

    private static List<String> header(String text) {
        String begin = text.stripLeading();
        if (begin.isEmpty() || begin.startsWith("{") || begin.startsWith("[") || begin.startsWith("<")) {
            return List.of();
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(begin)) {
            return reader.stream()
                    .findFirst()
                    .map(record ->
                            record.getFields().stream().map(String::strip).toList())
                    .orElse(List.of());
        } catch (CsvParseException _) {
            return List.of();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
