package candour.backend.platform.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// One process's use of the embedded server, as a shared lock on a file. The system drops it when the process dies in
/// whatever way, so the last one to leave can tell that it is the last and stops the server.
final class DatabaseUse {
    private final FileChannel channel;
    private final FileLock lock;

    private DatabaseUse(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// Begins to use the server.
    static DatabaseUse begin(Path file) throws IOException {
        FileChannel channel = open(file);
        try {
            return new DatabaseUse(channel, channel.lock(0, Long.MAX_VALUE, true));
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new DatabaseRefused("This process has the data folder open already: " + file.getParent(), e);
        }
    }

    /// Waits until this process alone may start or stop the server; closing the answer lets others.
    static FileChannel alone(Path file) throws IOException {
        FileChannel channel = open(file);
        channel.lock();
        return channel;
    }

    /// Ends this use.
    ///
    /// @return whether nobody else uses the server
    boolean endAsLast() throws IOException {
        try (channel) {
            lock.release();
            @Nullable FileLock all = channel.tryLock();
            return all != null;
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
