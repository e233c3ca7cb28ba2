package candour.mobile.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The app's own folder on the device, or the part of it below one name. A file is written whole or not at all, also
/// when the app is killed meanwhile. On a device that gives no folder nothing is kept, and nothing else changes.
public final class AppFolder {
    private static final String HALF = ".half";
    private final @Nullable Path root;

    /// @param root the folder; null where the device gives none
    public AppFolder(@Nullable Path root) {
        this.root = root;
    }

    /// Whether anything can be kept here.
    public boolean keeps() {
        return root != null;
    }

    /// The part of this folder with this name.
    public AppFolder part(String name) {
        return new AppFolder(root == null ? null : root.resolve(name));
    }

    /// Keeps a file in place of the one before. When this returns true the file outlasts a crash.
    ///
    /// @return false where it could not be kept; the one before then still stands
    public boolean write(String name, byte[] content) {
        if (root == null) {
            return false;
        }
        Path half = root.resolve(name + HALF);
        try {
            create(root);
            try (FileChannel out = FileChannel.open(
                    half, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            Files.move(half, root.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            settle(root);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// The file with this name; empty where there is none or it cannot be read.
    public Optional<byte[]> read(String name) {
        if (root == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(root.resolve(name)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Whether there surely is no such file: false also where that cannot be found out.
    public boolean lacks(String name) {
        return root == null || Files.notExists(root.resolve(name));
    }

    /// Gives a file another name here, in place of what had it. When this returns true the name outlasts a crash.
    public boolean rename(String name, String to) {
        if (root == null) {
            return false;
        }
        try {
            Files.move(
                    root.resolve(name),
                    root.resolve(to),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            settle(root);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// The names of the files here that are whole, in order. Halves that a crash left behind are deleted.
    public List<String> names() {
        if (root == null || !Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(root)) {
            List<String> all = files.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
            all.stream().filter(name -> name.endsWith(HALF)).forEach(this::delete);
            return all.stream().filter(name -> !name.endsWith(HALF)).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /// Deletes a file, after writing zeros over it. Flash memory may keep a copy all the same, so what must be gone is
    /// kept encrypted, and its key is what is deleted.
    ///
    /// @return whether there is no such file any more
    public boolean delete(String name) {
        if (root == null) {
            return true;
        }
        try {
            overwrite(root.resolve(name));
            Files.deleteIfExists(root.resolve(name));
            settle(root);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// Deletes everything here, and what lies in folders below.
    ///
    /// @return whether nothing is left
    public boolean eraseEverything() {
        if (root == null || !Files.exists(root)) {
            return true;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isRegularFile(path)) {
                    overwrite(path);
                }
                if (!path.equals(root)) {
                    Files.deleteIfExists(path);
                }
            }
            settle(root);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// Makes the folder where there is none, for its owner alone on systems that tell users apart.
    private static void create(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
            if (view != null) {
                view.setPermissions(PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    private static void overwrite(Path file) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer zeros = ByteBuffer.allocate((int) Math.min(out.size(), Integer.MAX_VALUE));
            while (zeros.hasRemaining()) {
                out.write(zeros);
            }
            out.force(true);
        } catch (NoSuchFileException e) {
            // nothing to write over
        }
    }

    /// Makes names of files last, where the system lets a folder be opened for that.
    private static void settle(Path folder) {
        try (FileChannel open = FileChannel.open(folder, StandardOpenOption.READ)) {
            open.force(true);
        } catch (IOException e) {
            // Windows does not let a folder be opened; names last there without it
        }
    }
}
