package candour.backend.stopsearch;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Reads a file a few chunks ahead of the database, on a thread of its own: reading and storing go on side by side,
/// and a chunk that is slow to read, because its points are new, does not keep the database waiting.
final class ReadingAhead implements AutoCloseable {
    private static final int CHUNKS = 4;
    private final MonthReader reader;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Queue<Future<RowBuffer>> ahead = new ArrayDeque<>();

    ReadingAhead(MonthReader reader) {
        this.reader = reader;
        for (int i = 0; i < CHUNKS; i++) {
            ahead.add(thread.submit(reader::next));
        }
    }

    /// The next rows to store; none at the end of the file.
    ///
    /// @throws FileRefused when the file as a whole is not to be taken in
    RowBuffer next() throws FileRefused, IOException {
        try {
            RowBuffer rows = ahead.remove().get();
            ahead.add(thread.submit(reader::next));
            return rows;
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case FileRefused refused -> throw refused;
                case IOException unreadable -> throw unreadable;
                case RuntimeException other -> throw other;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the import was interrupted", e);
        }
    }

    /// What is left of the file as one stream of tab-separated text.
    Text text() {
        return new Text();
    }

    /// Ends the reading; nothing touches the reader after.
    @Override
    public void close() {
        ahead.forEach(chunk -> chunk.cancel(false));
        thread.close();
    }

    /// The text of all chunks. It never throws, for a driver that is interrupted half-way leaves the server waiting
    /// for more: when the file fails, the text ends early, and [#finish] says why.
    final class Text extends InputStream {
        private byte[] bytes = new byte[0];
        private int at;
        private int end;
        private long rows;
        private boolean ended;
        private @Nullable Exception failure;

        @Override
        public int read() {
            return at < end || more() ? bytes[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (at == end && !more()) {
                return -1;
            }
            int taken = Math.min(length, end - at);
            System.arraycopy(bytes, at, target, offset, taken);
            at += taken;
            return taken;
        }

        /// How many rows there were, once all is read.
        ///
        /// @throws FileRefused when the file as a whole is not to be taken in
        long finish() throws FileRefused, IOException {
            switch (failure) {
                case null -> {
                    return rows;
                }
                case FileRefused refused -> throw refused;
                case IOException unreadable -> throw unreadable;
                case RuntimeException other -> throw other;
                default -> throw new IllegalStateException(failure);
            }
        }

        private boolean more() {
            if (ended) {
                return false;
            }
            try {
                RowBuffer next = next();
                bytes = next.bytes();
                at = 0;
                end = next.length();
                rows += next.rows().size();
            } catch (FileRefused | IOException | RuntimeException e) {
                failure = e;
                end = at;
            }
            ended = at == end;
            return !ended;
        }
    }
}
