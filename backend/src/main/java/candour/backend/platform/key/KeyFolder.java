package candour.backend.platform.key;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// The folder of keys on the disk. Only its owner may read it, and what replaces a file is there as a whole or not
/// at all.
///
/// @param path the folder, absolute
record KeyFolder(Path path) {
    private static final Object IN_THIS_PROCESS = new Object();
    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE);

    /// What is done while no other program may change the folder.
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    boolean has(String name) {
        return Files.exists(path.resolve(name));
    }

    String read(String name) throws IOException {
        return Files.readString(path.resolve(name));
    }

    /// What tells one state of the file from another: it changes with every replacement.
    String stamp(String name) throws IOException {
        Path file = path.resolve(name);
        return Files.getLastModifiedTime(file).toMillis() + " "
                + (isPosix() ? Files.getAttribute(file, "unix:ino") : Files.size(file));
    }

    /// Writes the file, and overwrites what it held before, as far as the disk lets itself be overwritten.
    void write(String name, String text) throws IOException {
        Path file = path.resolve(name);
        Path beside = Files.createTempFile(path, "new", ".tmp", ownerOnly("rw-------"));
        try (FileChannel out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            out.force(true);
        }
        if (!Files.exists(file)) {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        try (FileChannel before = FileChannel.open(file, StandardOpenOption.WRITE)) {
            int size = (int) before.size();
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            before.write(ByteBuffer.allocate(size), 0);
            before.force(true);
        }
    }

    /// Makes the folder when it is absent.
    ///
    /// @throws KeysRefused when others than its owner may get in
    void prepare() throws IOException {
        if (!Files.isDirectory(path)) {
            if (path.getParent() != null) {
                Files.createDirectories(path.getParent());
            }
            Files.createDirectory(path, ownerOnly("rwx------"));
        }
        if (isOpenToOthers(path)) {
            throw new KeysRefused("Others may look into the folder of keys. Close it: chmod 700 " + path);
        }
    }

    /// Whether others than the owner may do anything with the file or folder.
    boolean isOpenToOthers(Path file) throws IOException {
        return isPosix() && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
    }

    /// Runs the work while no other thread or program changes the folder.
    <T> T alone(Work<T> work) throws IOException {
        synchronized (IN_THIS_PROCESS) {
            try (FileChannel channel = FileChannel.open(
                            path.resolve(".lock"),
                            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                            ownerOnly("rw-------"));
                    var lock = channel.lock()) {
                return lock.isValid() ? work.run() : alone(work);
            }
        }
    }

    private boolean isPosix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
