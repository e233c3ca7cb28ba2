package candour.backend.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Where a proof works, and the database it was told to use.
final class ProofFolder {

    private ProofFolder() {}

    /// Removes what an earlier run left.
    static void empty(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> inside = all.filter(path -> !path.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path path : inside) {
                Files.delete(path);
            }
        }
    }

    /// The database that comes with the portal, or the server that `candour.proof.database` names.
    static KilledDatabase database(Path folder) throws SQLException {
        String url = System.getProperty("candour.proof.database", "");
        return url.isEmpty()
                ? KilledDatabase.embedded(folder.resolve("data"))
                : KilledDatabase.external(
                        url,
                        System.getProperty("candour.proof.database.user", "root"),
                        System.getProperty("candour.proof.database.start", ""));
    }
}
