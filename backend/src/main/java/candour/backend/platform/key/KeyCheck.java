package candour.backend.platform.key;

import candour.backend.platform.check.Check;
import candour.backend.platform.check.Finding;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Says where the keys are and whether they are closed to others. That they fit the database is looked at by every
/// start: with others there would be nothing to check.
@Singleton
@Requires(property = "candour.key.folder")
class KeyCheck implements Check {
    private final KeyRing ring;

    KeyCheck(KeyRing ring) {
        this.ring = ring;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<Finding> findings() {
        KeyFolder folder = new KeyFolder(ring.path());
        try (Stream<Path> files = Files.list(ring.path())) {
            List<Path> open = new ArrayList<>();
            for (Path file : files.toList()) {
                if (folder.isOpenToOthers(file)) {
                    open.add(file.getFileName());
                }
            }
            return List.of(
                    open.isEmpty()
                            ? Finding.good(
                                    "keys",
                                    KeyPurpose.values().length + " in " + ring.path()
                                            + ", those of this database; keep a copy apart from it")
                            : Finding.bad("keys", "others may read " + open + " in " + ring.path() + ". chmod 600"));
        } catch (IOException e) {
            return List.of(Finding.bad("keys", ring.path() + " cannot be read: " + e.getMessage()));
        }
    }
}
