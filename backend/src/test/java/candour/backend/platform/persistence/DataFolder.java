package candour.backend.platform.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// The data folder that the tests of the embedded database share, so that the server is unpacked only once. It lies
/// under the folder for temporary files on purpose: the library underneath deletes tables that lie there.
public final class DataFolder {
    /// The folder; it goes when the tests end.
    public static final Path PATH = Path.of(System.getProperty("java.io.tmpdir"))
            .resolve("candour-test-" + ProcessHandle.current().pid())
            .toAbsolutePath();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(DataFolder::remove));
    }

    private DataFolder() {}

    private static void remove() {
        if (!Files.exists(PATH)) {
            return;
        }
        try (Stream<Path> all = Files.walk(PATH)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
