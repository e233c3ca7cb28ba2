package candour.backend.platform.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How a text file is written: its characters, and how many bytes of byte order mark stand before them.
///
/// A byte order mark decides. Without one, zero bytes at every second place mean UTF-16. Otherwise a file is UTF-8
/// unless sequences that cannot be UTF-8 outnumber those beyond ASCII that are; then it is Windows-1252, which is what
/// Excel writes. So a UTF-8 file with one broken byte stays UTF-8, and the broken byte is reported.
///
/// @param charset UTF-8, UTF-16LE, UTF-16BE or Windows-1252
/// @param mark length of the byte order mark, 0 to 3 bytes
record TextEncoding(Charset charset, int mark) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BLOCK = 1 << 16;
    private static final int LOOKED_AT_FOR_ZEROS = 4096;

    /// The encoding of the whole file.
    static TextEncoding of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(BLOCK);
            TextEncoding plain = byMarkOrZeros(head);
            if (plain != null) {
                return plain;
            }
            Utf8Count count = new Utf8Count();
            count.take(head, head.length);
            byte[] block = new byte[BLOCK];
            for (int n = in.read(block); n > 0; n = in.read(block)) {
                count.take(block, n);
            }
            return count.answer();
        }
    }

    /// The encoding judged by the first bytes of a file alone.
    static TextEncoding of(byte[] head) {
        TextEncoding plain = byMarkOrZeros(head);
        if (plain != null) {
            return plain;
        }
        Utf8Count count = new Utf8Count();
        count.take(head, head.length);
        return count.answer();
    }

    /// The text of these first bytes of a file; what cannot be read is shown as U+FFFD, a character cut off at the end
    /// is left out.
    String decode(byte[] head) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer text = CharBuffer.allocate(head.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(head, mark, head.length - mark), text, false);
        if (result.isOverflow()) {
            throw new IllegalStateException("more characters than bytes");
        }
        return text.flip().toString();
    }

    private static @Nullable TextEncoding byMarkOrZeros(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        int looked = Math.min(head.length, LOOKED_AT_FOR_ZEROS) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < looked; i++) {
            if (head[i] == 0) {
                zeros[i & 1]++;
            }
        }
        if (looked > 3 && zeros[0] == 0 && zeros[1] * 5 > looked * 2) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        if (looked > 3 && zeros[1] == 0 && zeros[0] * 5 > looked * 2) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0);
        }
        return null;
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        byte[] mark = new byte[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            mark[i] = (byte) wanted[i];
        }
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /// Counts what beyond ASCII is UTF-8 and what is not.
    private static final class Utf8Count {
        private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        private final CharBuffer sink = CharBuffer.allocate(BLOCK + 8);
        private final ByteBuffer pending = ByteBuffer.allocate(BLOCK + 8);
        private long good;
        private long broken;

        void take(byte[] bytes, int length) {
            pending.put(bytes, 0, length).flip();
            while (true) {
                sink.clear();
                CoderResult result = decoder.decode(pending, sink, false);
                countBeyondAscii();
                if (!result.isError()) {
                    break;
                }
                broken++;
                pending.position(pending.position() + result.length());
            }
            pending.compact();
        }

        private void countBeyondAscii() {
            char[] chars = sink.array();
            int end = sink.position();
            for (int i = 0; i < end; i++) {
                if (chars[i] >= 0x80) {
                    good++;
                }
            }
        }

        TextEncoding answer() {
            return new TextEncoding(broken > good ? WINDOWS : StandardCharsets.UTF_8, 0);
        }
    }
}
