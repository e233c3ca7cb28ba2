package candour.backend.stopsearch;

import candour.backend.platform.intake.ImportProgress;
import candour.backend.platform.intake.RejectedRow;
import candour.backend.platform.intake.TextFile;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Reads one file in chunks: rows are parsed, placed, counted for the figures and made ready for the database.
/// One chunk is read while the one before is being stored; used by one thread at a time.
final class MonthReader implements AutoCloseable {
    /// Most rows of one chunk.
    static final int CHUNK = 5000;

    /// Rows of the first chunk: few, so that the database has something to do soon. Each next one is half of what is
    /// read already: read before the database has stored those.
    private static final int FIRST_CHUNK = 500;

    private static final int MOST_LINES_OF_A_ROW = 20;
    private static final int MOST_REJECTS = 100_000;

    private final MonthFile about;
    private final Locations locations;
    private final List<MonthFigures.Tally> tallies;
    private final ImportProgress progress;
    private final TextFile text;
    private final CsvReader<RawStopSearch> csv;
    private final Iterator<RawStopSearch> rows;
    private final Header header;
    private final StopSearchParser parser;
    private final List<RejectedRow> rejects = new ArrayList<>();
    private long read;
    private long rejectedLines;
    private int stored;
    private int people;
    private int withoutLocation;
    private long reported;
    private boolean complete;

    /// Opens the file and reads its header.
    ///
    /// @throws FileRefused when the header is not that of a stop and search file
    MonthReader(
            MonthFile about,
            Words words,
            Locations locations,
            List<MonthFigures.Tally> tallies,
            ImportProgress progress)
            throws FileRefused, IOException {
        this.about = about;
        this.locations = locations;
        this.tallies = tallies;
        this.progress = progress;
        this.text = TextFile.open(about.file());
        this.csv = RawRows.of(text);
        this.rows = csv.iterator();
        this.header = Header.of(rows.hasNext() ? rows.next().fields() : List.of());
        this.parser = new StopSearchParser(header, words, about.month());
    }

    /// The next rows to store; none at the end of the file.
    ///
    /// @throws FileRefused when the file as a whole is not to be taken in
    RowBuffer next() throws FileRefused, IOException {
        int most = Math.clamp(stored / 2, FIRST_CHUNK, CHUNK);
        List<ParsedRow.Parsed> good = new ArrayList<>(most);
        try {
            while (good.size() < most && rows.hasNext()) {
                take(rows.next(), good);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw new FileRefused("The file is not comma-separated text throughout: " + e.getMessage());
        }
        if (good.isEmpty() && !complete) {
            complete = true;
            tallies.forEach(MonthFigures.Tally::complete);
        }
        RowBuffer buffer = new RowBuffer(about.force().id(), about.month(), good.size());
        locations.prepare(good);
        for (ParsedRow.Parsed row : good) {
            place(row, buffer);
        }
        progress.advance(good.size(), text.bytesRead() - reported);
        reported = text.bytesRead();
        return buffer;
    }

    private void take(RawStopSearch raw, List<ParsedRow.Parsed> good) throws FileRefused {
        read++;
        switch (parser.parse(raw)) {
            case ParsedRow.Parsed parsed -> good.add(parsed);
            case ParsedRow.Rejected rejected -> {
                if (rejected.lines() > MOST_LINES_OF_A_ROW) {
                    throw new FileRefused("A quotation opened on line " + raw.line() + " is not closed within "
                            + MOST_LINES_OF_A_ROW + " lines.");
                }
                rejects.add(rejected.reject());
                rejectedLines += rejected.lines();
                if (rejects.size() > MOST_REJECTS) {
                    throw new FileRefused("More than " + MOST_REJECTS + " rows cannot be taken in; the first: line "
                            + rejects.getFirst().line() + ", "
                            + rejects.getFirst().reason() + ".");
                }
            }
        }
    }

    private void place(ParsedRow.Parsed parsed, RowBuffer buffer) {
        Location place = parsed.located() ? locations.get(parsed.point()) : Location.NOWHERE;
        StopSearchRow row = parsed.row().at(place.id());
        buffer.add(row);
        stored++;
        people += row.type().involvesPerson() ? 1 : 0;
        withoutLocation += parsed.located() ? 0 : 1;
        for (MonthFigures.Tally tally : tallies) {
            tally.add(row, place);
        }
    }

    /// Judges the file when it is read to its end: a file most of which is wrong is not what its name says.
    ///
    /// @throws FileRefused when more than half of the rows, or all, were rejected
    void judge() throws FileRefused {
        if (rejectedLines > stored) {
            RejectedRow first = rejects.getFirst();
            throw new FileRefused(
                    rejects.size() + " of " + read + " rows cannot be taken in, so the file is left out as a"
                            + " whole; the first: line " + first.line() + ", " + first.reason() + ".");
        }
    }

    long read() {
        return read;
    }

    int stored() {
        return stored;
    }

    int people() {
        return people;
    }

    int withoutLocation() {
        return withoutLocation;
    }

    List<RejectedRow> rejects() {
        return rejects;
    }

    /// A sentence on columns that were not taken in, or empty.
    String note() {
        return header.unknown().isEmpty() ? "" : "Columns not taken in: " + String.join(", ", header.unknown()) + ".";
    }

    @Override
    public void close() throws IOException {
        csv.close();
        text.close();
    }
}
