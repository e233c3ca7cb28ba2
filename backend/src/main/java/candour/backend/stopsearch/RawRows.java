package candour.backend.stopsearch;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.Reader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Cuts comma-separated text into rows (RFC 4180; line ends CRLF, LF or CR, quoted line breaks). The same few words
/// fill most cells, so a cell met lately is the same String again and costs no memory.
final class RawRows {

    private RawRows() {}

    /// The rows of the text in order, the header first. Empty lines are left out.
    static CsvReader<RawStopSearch> of(Reader text) {
        return CsvReader.builder()
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(true)
                .build(new Handler(), text);
    }

    private static final class Handler extends CsvCallbackHandler<RawStopSearch> {
        private static final int WORDS = 1 << 13;
        private static final int EXPECTED = 15;
        private final @Nullable String[] words = new String[WORDS];
        private String[] fields = new String[EXPECTED];
        private int count;
        private long line;
        private boolean empty;

        @Override
        protected RecordType getRecordType() {
            return empty ? RecordType.EMPTY : RecordType.DATA;
        }

        @Override
        protected int getFieldCount() {
            return count;
        }

        @Override
        protected void beginRecord(long startingLineNumber) {
            line = startingLineNumber;
            count = 0;
            empty = false;
        }

        @Override
        protected void addField(char[] buffer, int offset, int length, boolean quoted) {
            if (count == fields.length) {
                fields = Arrays.copyOf(fields, count * 2);
            }
            fields[count++] = word(buffer, offset, length);
        }

        @Override
        protected void setComment(char[] buffer, int offset, int length) {
            throw new IllegalStateException("comments are not switched on");
        }

        @Override
        protected void setEmpty() {
            empty = true;
            addField(new char[0], 0, 0, false);
        }

        @Override
        protected RawStopSearch buildRecord() {
            return new RawStopSearch(line, Arrays.asList(Arrays.copyOf(fields, count)));
        }

        private String word(char[] buffer, int offset, int length) {
            if (length == 0) {
                return "";
            }
            int hash = length;
            for (int i = offset, end = offset + length; i < end; i++) {
                hash = hash * 31 + buffer[i];
            }
            int slot = (hash ^ (hash >>> 13)) & (WORDS - 1);
            String known = words[slot];
            if (known != null && known.length() == length && same(known, buffer, offset)) {
                return known;
            }
            String fresh = new String(buffer, offset, length);
            words[slot] = fresh;
            return fresh;
        }

        private static boolean same(String known, char[] buffer, int offset) {
            for (int i = known.length() - 1; i >= 0; i--) {
                if (known.charAt(i) != buffer[offset + i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
