package candour.backend.platform.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table as CSV (RFC 4180): UTF-8 with a byte order mark, because the spreadsheet most people open it with reads
/// other files in the encoding of the machine; lines end in CR LF. Text that a spreadsheet would run as a formula is
/// given a leading apostrophe. Numbers stay numbers.
public final class CsvTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /// Source: OWASP, CSV Injection; and the full-width forms that some spreadsheets take for the same signs.
    private static final String LEADS = "=+-@\t\r\n\u0000＝＋－＠﹢﹣﹦﹫−";

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer =
            CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);

    /// Begins a file with its column names.
    public CsvTable(List<String> columns) {
        text.write(BYTE_ORDER_MARK);
        row(columns);
    }

    /// Adds a row: numbers, texts, or null for an empty cell.
    ///
    /// @throws IllegalArgumentException for anything else
    public CsvTable row(List<? extends @Nullable Object> cells) {
        List<String> written = new ArrayList<>(cells.size());
        for (Object cell : cells) {
            written.add(
                    switch (cell) {
                        case null -> "";
                        case Double number -> decimal(number);
                        case Long number -> number.toString();
                        case Integer number -> number.toString();
                        case String words -> text(words);
                        default -> throw new IllegalArgumentException("not a cell: " + cell.getClass());
                    });
        }
        writer.writeRecord(written);
        return this;
    }

    /// The file.
    public byte[] bytes() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// At most four decimals, with a point, never an exponent.
    private static String decimal(double number) {
        return java.math.BigDecimal.valueOf(number)
                .setScale(4, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /// The text as a spreadsheet may safely read it.
    static String text(String words) {
        int first = 0;
        while (first < words.length() && isSpace(words.charAt(first))) {
            first++;
        }
        boolean led = !words.isEmpty() && LEADS.indexOf(words.charAt(0)) >= 0;
        boolean ledAfterSpace = first < words.length() && LEADS.indexOf(words.charAt(first)) >= 0;
        return led || ledAfterSpace ? "'" + words : words;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
