package candour.backend.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// The real open data that lies beside the checkout, outside the repository: `shared/data` in a folder above, or
/// where the system property `candour.shared.data` says. Tests that need it are skipped where it is absent.
public final class SharedData {
    private static final @Nullable Path FOLDER = find();

    private SharedData() {}

    /// A file or folder of the data; skips the test where there is no data.
    ///
    /// @param name path inside the data folder: `ground-truth/rows-per-file.csv`
    public static Path path(String name) {
        assumeTrue(
                FOLDER != null,
                "skipped: no shared/data beside the checkout (set -Dcandour.shared.data to the folder with its README.md)");
        Path path = FOLDER.resolve(name);
        assumeTrue(Files.exists(path), "skipped: shared/data has no " + name);
        return path;
    }

    /// The content of a file, unpacked where its name ends in `.gz`; skips the test where there is no data.
    public static InputStream open(Path file) throws IOException {
        InputStream content = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(content) : content;
    }

    private static @Nullable Path find() {
        String given = System.getProperty("candour.shared.data", "");
        if (!given.isEmpty()) {
            return Path.of(given);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("shared/data/README.md"))) {
                return folder.resolve("shared/data");
            }
        }
        return null;
    }
}
