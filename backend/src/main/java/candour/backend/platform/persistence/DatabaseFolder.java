package candour.backend.platform.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

/// What the embedded database keeps in the data folder, and where. Only the owner may read any of it.
///
/// @param root the data folder, absolute
record DatabaseFolder(Path root) {
    private static final int PASSWORD_BYTES = 24;

    /// Makes the folders that are missing.
    static DatabaseFolder prepare(Path data) throws IOException {
        Path root = Files.createDirectories(data.toAbsolutePath().normalize()).toRealPath();
        DatabaseFolder folder = new DatabaseFolder(root);
        for (String part : new String[] {"run", "log", "tmp", "server"}) {
            folder.createPrivate(root.resolve(part));
        }
        return folder;
    }

    /// The tables.
    Path tables() {
        return root.resolve("database");
    }

    /// Tables that are being laid out for the first time; they become [#tables()] when all is done.
    Path unfinishedTables() {
        return root.resolve("database.unfinished");
    }

    Path binaries() {
        return root.resolve("server").resolve("mariadb-11.4.5");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Path log() {
        return root.resolve("log").resolve("database.log");
    }

    Path pidFile() {
        return run("database.pid");
    }

    Path initFile() {
        return run("database-init.sql");
    }

    Path startLock() {
        return run("database-start.lock");
    }

    Path useLock() {
        return run("database-use.lock");
    }

    Path portFile() {
        return run("database.port");
    }

    /// The password of an account, made up the first time.
    ///
    /// @param name of its file, without the ending
    String password(String name) throws IOException {
        Path file = run(name + ".password");
        if (Files.exists(file)) {
            String kept = Files.readString(file).strip();
            if (!kept.isEmpty()) {
                return kept;
            }
        }
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String made = HexFormat.of().formatHex(random);
        writePrivate(file, made + "\n");
        return made;
    }

    /// The port that a running server has, or that the next one had better take.
    Optional<Integer> findPort() throws IOException {
        return number(portFile()).stream().mapToObj(port -> (int) port).findFirst();
    }

    void keepPort(int port) throws IOException {
        writePrivate(portFile(), port + "\n");
    }

    /// The process that the pid file names; it may be long gone.
    OptionalLong findPid() throws IOException {
        return number(pidFile());
    }

    /// Writes a file that only the owner can read, whole or not at all.
    void writePrivate(Path file, String content) throws IOException {
        Path beside = Files.createTempFile(file.getParent(), "new", ".tmp", ownerOnly(file, "rw-------"));
        Files.writeString(beside, content, StandardCharsets.UTF_8);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    void createPrivate(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectory(directory, ownerOnly(directory, "rwx------"));
        }
    }

    /// Shuts everybody but the owner out of a folder that another program made.
    void makePrivate(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private Path run(String name) {
        return root.resolve("run").resolve(name);
    }

    private static OptionalLong number(Path file) throws IOException {
        if (!Files.exists(file)) {
            return OptionalLong.empty();
        }
        String text = Files.readString(file).strip();
        return text.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private static FileAttribute<?>[] ownerOnly(Path file, String permissions) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
