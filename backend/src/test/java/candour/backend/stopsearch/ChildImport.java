package candour.backend.stopsearch;

import candour.backend.platform.intake.ImportOptions;
import candour.backend.platform.intake.ImportProgress;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/// An import in a process of its own that stops half-way and waits to be killed.
final class ChildImport {
    /// Chunks read when it stops; those before are on their way into the open transaction.
    private static final int CHUNKS = 10;

    private ChildImport() {}

    /// @param arguments URL, user and password of the database, the file, and the path to make when half-way
    public static void main(String[] arguments) {
        Path marker = Path.of(arguments[4]);
        AtomicInteger chunks = new AtomicInteger();
        ImportProgress halting = (rows, bytes) -> {
            if (chunks.incrementAndGet() == CHUNKS) {
                halt(marker);
            }
        };
        try (ApplicationContext portal = ApplicationContext.run(Map.of(
                "datasources.default.url", arguments[0],
                "datasources.default.username", arguments[1],
                "datasources.default.password", arguments[2]))) {
            portal.getBean(StopSearchImport.class)
                    .take(PublishedFile.real(Path.of(arguments[3])), ImportOptions.NONE, halting);
        }
    }

    private static void halt(Path marker) {
        try {
            Files.createFile(marker);
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
