package candour.backend.platform.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the plain files behind paths that people give: files, folders, zip and gzip archives, any mixture. Archives
/// are told by their content and unpacked into a temporary folder that goes when this is closed.
final class SourceWalk implements AutoCloseable {
    private final TemporaryFolder folder = new TemporaryFolder();
    private final Unpacking unpacking;
    private final Set<Path> met = new HashSet<>();

    SourceWalk(SourceLimits limits) throws IOException {
        unpacking = new Unpacking(folder, limits);
    }

    /// Adds what lies behind these paths.
    void add(List<Path> paths) {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                aside(path.toString(), FileStatus.REFUSED, "There is no such file or folder.");
                continue;
            }
            try {
                Path real = path.toRealPath();
                if (Files.isDirectory(real)) {
                    walk(path, real, real);
                } else {
                    one(path, real);
                }
            } catch (IOException e) {
                aside(path.toString(), FileStatus.REFUSED, "The path cannot be read: " + e.getMessage() + ".");
            }
        }
    }

    /// The plain files found, each once.
    List<SourceFile> found() {
        return List.copyOf(unpacking.found());
    }

    /// What was left out, and why.
    List<FileReport> aside() {
        return List.copyOf(unpacking.aside());
    }

    Path unpackedIn() {
        return folder.path();
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }

    private void walk(Path given, Path root, Path realFolder) {
        List<Path> children;
        try (Stream<Path> listing = Files.list(given)) {
            children = listing.sorted().toList();
        } catch (IOException e) {
            aside(given.toString(), FileStatus.REFUSED, "The folder may not be read by this account.");
            return;
        }
        for (Path child : children) {
            String shown = child.toString();
            Path real = realFolder.resolve(child.getFileName());
            Optional<String> why = EntryName.whyLeft(child.getFileName().toString());
            if (why.isPresent()) {
                aside(shown, FileStatus.SKIPPED, why.get());
            } else if (Files.isSymbolicLink(child)) {
                aside(shown, FileStatus.SKIPPED, aboutLink(child, root));
            } else if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                walk(child, root, real);
            } else {
                one(child, real);
            }
        }
    }

    private static String aboutLink(Path link, Path root) {
        try {
            return link.toRealPath().startsWith(root)
                    ? "A link to something in the same folder, which is looked at under its own name."
                    : "A link that leads out of the folder is not followed.";
        } catch (IOException _) {
            return "A link that leads nowhere.";
        }
    }

    private void one(Path file, Path real) {
        if (!Files.isRegularFile(real)) {
            aside(file.toString(), FileStatus.SKIPPED, "Neither a file nor a folder.");
        } else if (met.add(real)) {
            unpacking.add(file, file.toString());
        }
    }

    private void aside(String shownAs, FileStatus status, String why) {
        unpacking.aside().add(FileReport.aside(shownAs, status, why));
    }
}
