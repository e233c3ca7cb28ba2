package candour.backend.area;

import candour.backend.platform.intake.ImportProgress;
import candour.backend.platform.intake.RejectedRow;
import candour.backend.platform.intake.SourceFile;
import candour.backend.platform.intake.TextFile;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A comma-separated file, read row by row. A row with too few or too many cells is never shifted or padded: it is
/// rejected and kept.
public final class CsvFile implements AutoCloseable {
    private static final int TOLD_EVERY = 1000;
    private final TextFile text;
    private final CloseableIterator<CsvRecord> records;
    private final ImportProgress progress;
    private final List<String> headings;
    private final int width;
    private final List<RejectedRow> rejects = new ArrayList<>();
    private @Nullable CsvRecord waiting;
    private long rows;
    private long toldRows;
    private long toldBytes;

    private CsvFile(TextFile text, ImportProgress progress, boolean headed) throws IOException, UnfitFile {
        this.text = text;
        this.progress = progress;
        this.records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)
                .iterator();
        CsvRecord first = advance();
        if (first == null) {
            throw new UnfitFile("The file is empty.");
        }
        this.width = first.getFieldCount();
        this.headings = headed ? first.getFields().stream().map(String::strip).toList() : List.of();
        this.waiting = headed ? null : first;
    }

    /// Opens a file whose first row names the columns.
    ///
    /// @throws UnfitFile when it has no rows at all or its quotes do not close
    public static CsvFile withHeadings(SourceFile file, ImportProgress progress) throws IOException, UnfitFile {
        return open(file, progress, true);
    }

    /// Opens a file whose first row is data.
    ///
    /// @throws UnfitFile when it has no rows at all or its quotes do not close
    public static CsvFile withoutHeadings(SourceFile file, ImportProgress progress) throws IOException, UnfitFile {
        return open(file, progress, false);
    }

    private static CsvFile open(SourceFile file, ImportProgress progress, boolean headed)
            throws IOException, UnfitFile {
        TextFile text = TextFile.open(file);
        boolean opened = false;
        try {
            CsvFile csv = new CsvFile(text, progress, headed);
            opened = true;
            return csv;
        } finally {
            if (!opened) {
                text.close();
            }
        }
    }

    /// The column names, trimmed.
    public List<String> headings() {
        return headings;
    }

    /// The next row with as many cells as the first row; null at the end.
    ///
    /// @throws UnfitFile when the quotes do not close
    public @Nullable CsvRecord next() throws IOException, UnfitFile {
        CsvRecord row = waiting != null ? waiting : advance();
        waiting = null;
        while (row != null) {
            rows++;
            tell(TOLD_EVERY);
            if (row.getFieldCount() == width) {
                return row;
            }
            reject(row, "has " + row.getFieldCount() + " cells where the first row has " + width);
            row = advance();
        }
        tell(1);
        return null;
    }

    /// Keeps a row apart that cannot be taken in.
    public void reject(CsvRecord row, String reason) {
        rejects.add(new RejectedRow(row.getStartingLineNumber(), reason, String.join(",", row.getFields())));
    }

    /// The rows kept apart so far.
    public List<RejectedRow> rejects() {
        return rejects;
    }

    /// Rows read so far, the headings not counted.
    public long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private void tell(int every) {
        if (rows - toldRows >= every) {
            progress.advance(rows - toldRows, text.bytesRead() - toldBytes);
            toldRows = rows;
            toldBytes = text.bytesRead();
        }
    }

    private @Nullable CsvRecord advance() throws IOException, UnfitFile {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new UnfitFile("The file is not comma-separated as it should be: " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
