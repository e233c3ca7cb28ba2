package candour.backend.platform.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The text of a file to be taken in. Finds out how the file is encoded (UTF-8, UTF-16 of either order, Windows-1252;
/// with or without byte order mark), leaves the byte order mark out, and counts the bytes as they are read, for
/// progress. Bytes that are no text in that encoding are never replaced silently: reading them throws
/// [UndecodableText], so that an importer refuses the file with its message. Buffers by itself.
public final class TextFile extends Reader {
    private static final int BLOCK = 1 << 16;
    private final Path file;
    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer chars = CharBuffer.allocate(BLOCK).flip();
    private long taken;
    private boolean ended;

    private TextFile(Path file, InputStream in, TextEncoding encoding) throws IOException {
        this.file = file;
        this.in = in;
        this.decoder = encoding.charset().newDecoder();
        in.skipNBytes(encoding.mark());
        this.taken = encoding.mark();
    }

    /// Opens the file at its first character. Reads it once through beforehand to be sure of its encoding.
    ///
    /// @throws IOException when the file cannot be read
    public static TextFile open(SourceFile file) throws IOException {
        return open(file.content());
    }

    static TextFile open(Path file) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        return new TextFile(file, Files.newInputStream(file), encoding);
    }

    /// The encoding that was found.
    public Charset charset() {
        return decoder.charset();
    }

    /// Bytes of the file read so far, the byte order mark included. Runs ahead of the characters handed out by less
    /// than 128 kB.
    public long bytesRead() {
        return taken;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!chars.hasRemaining() && !decodeMore()) {
            return -1;
        }
        int n = Math.min(length, chars.remaining());
        chars.get(target, offset, n);
        return n;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean decodeMore() throws IOException {
        chars.clear();
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (chars.position() > 0) {
                // a broken sequence right behind is met again by the next call
                chars.flip();
                return true;
            }
            if (result.isError()) {
                chars.flip();
                throw undecodable();
            }
            if (ended) {
                chars.flip();
                return false;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (n < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + n);
            taken += n;
        }
        bytes.flip();
    }

    private UndecodableText undecodable() throws IOException {
        long place = taken - bytes.remaining();
        String shown = charset().name().toLowerCase(Locale.ROOT).startsWith("windows")
                ? "Windows-1252"
                : charset().name();
        return new UndecodableText("Line " + lineAt(place) + " has bytes that are not " + shown + " text (at byte "
                + (place + 1) + "). Save the file as UTF-8 and try again.");
    }

    private long lineAt(long place) throws IOException {
        CharsetDecoder lenient = charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        CharBuffer text = CharBuffer.allocate(BLOCK + 1);
        long line = 1;
        try (InputStream again = Files.newInputStream(file)) {
            long left = place;
            while (left > 0) {
                int n = again.read(block.array(), block.position(), (int) Math.min(left, block.remaining()));
                if (n < 0) {
                    break;
                }
                left -= n;
                block.position(block.position() + n).flip();
                CoderResult result = lenient.decode(block, text, false);
                if (result.isError()) {
                    throw new IllegalStateException("a lenient decoder reports nothing");
                }
                line += text.flip().chars().filter(c -> c == '\n').count();
                text.clear();
                block.compact();
            }
        }
        return line;
    }
}
