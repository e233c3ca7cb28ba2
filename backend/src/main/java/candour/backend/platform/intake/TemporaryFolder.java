package candour.backend.platform.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// A folder that only this account can read, gone with all it holds when closed, and also when the program is
/// stopped before.
final class TemporaryFolder implements AutoCloseable {
    private final Path path;
    private final Thread whenStopped = new Thread(this::removeQuietly, "remove-unpacked-files");
    private int files;

    TemporaryFolder() throws IOException {
        path = Files.createTempDirectory("candour-import-");
        Runtime.getRuntime().addShutdownHook(whenStopped);
    }

    /// A name in the folder that was not handed out before. It owes nothing to the names inside an archive.
    synchronized Path next() {
        return path.resolve(Integer.toString(++files));
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(whenStopped);
        } catch (IllegalStateException _) {
            // the program is being stopped: the hook runs, and finds nothing left
        }
    }

    private void removeQuietly() {
        try {
            remove();
        } catch (IOException _) {
            // nobody is left to be told
        }
    }

    private void remove() throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                Files.deleteIfExists(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
