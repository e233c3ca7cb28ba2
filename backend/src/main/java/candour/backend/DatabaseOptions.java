package candour.backend;

import candour.backend.platform.persistence.DatabaseAccess;
import candour.backend.platform.persistence.DatabaseAddress;
import candour.backend.platform.persistence.EmbeddedDatabase;
import candour.backend.platform.persistence.ExternalDatabase;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which database to use: the one in the data folder, or a server named by its address; and where its keys are.
final class DatabaseOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:user.home}/.candour",
            description =
                    "folder of the database that comes with the portal (CANDOUR_DATA; default: " + "$${HOME}/.candour)")
    private Path data = Path.of(".candour");

    @Option(
            names = "--database",
            paramLabel = "JDBC_URL",
            description = "use this MySQL or MariaDB server instead, such as jdbc:mysql://host:3306/candour "
                    + "(CANDOUR_DATABASE_URL)")
    private @Nullable String url;

    @Option(
            names = "--database-user",
            paramLabel = "NAME",
            defaultValue = "candour",
            description = "its user (CANDOUR_DATABASE_USER; default: candour); the password comes from "
                    + "CANDOUR_DATABASE_PASSWORD")
    private String user = "candour";

    /// Hidden because other people on the machine can read command lines; the environment variable is the way.
    @Option(names = "--database-password", hidden = true, defaultValue = "")
    private String password = "";

    @Option(
            names = "--keys",
            paramLabel = "DIR",
            description = "folder of the keys, which belongs apart from the database and into the backup "
                    + "(CANDOUR_KEYS; default: keys in the data folder)")
    private @Nullable Path keys;

    @Option(
            names = "--database-owner-user",
            paramLabel = "NAME",
            description = "the account that makes the tables and gives the others their rights "
                    + "(CANDOUR_DATABASE_OWNER_USER; the password comes from CANDOUR_DATABASE_OWNER_PASSWORD)")
    private @Nullable String owner;

    @Option(names = "--database-owner-password", hidden = true, defaultValue = "")
    private String ownerPassword = "";

    @Option(
            names = "--database-equality-user",
            paramLabel = "NAME",
            description = "the account for answers about equality "
                    + "(CANDOUR_DATABASE_EQUALITY_USER, CANDOUR_DATABASE_EQUALITY_PASSWORD)")
    private @Nullable String equality;

    @Option(names = "--database-equality-password", hidden = true, defaultValue = "")
    private String equalityPassword = "";

    @Option(names = "--database-may-lose", hidden = true)
    private boolean mayLose;

    /// Opens it; closing the answer leaves it as it should be.
    Opened open() {
        if (url == null) {
            EmbeddedDatabase embedded = EmbeddedDatabase.open(data);
            return new Opened(embedded.access(), embedded::close);
        }
        return new Opened(ExternalDatabase.open(access(url), mayLose), () -> {});
    }

    /// Whether the server may lose what it acknowledged.
    boolean mayLose() {
        return mayLose;
    }

    private DatabaseAccess access(String at) {
        if ((owner == null) != (equality == null)) {
            throw new CannotDo("CANDOUR_DATABASE_OWNER_USER and CANDOUR_DATABASE_EQUALITY_USER come together: either "
                    + "the accounts are parted, or one account does everything.");
        }
        return new DatabaseAccess(
                new DatabaseAddress(at, user, password),
                owner == null ? null : new DatabaseAddress(at, owner, ownerPassword),
                equality == null ? null : new DatabaseAddress(at, equality, equalityPassword));
    }

    /// The folder of the keys.
    Path keys() {
        return keys == null ? data.resolve("keys") : keys;
    }

    /// Whether it is the database that comes with the portal.
    boolean isEmbedded() {
        return url == null;
    }

    /// What these options point at, to be shown to people.
    String shown() {
        return url == null
                ? "--data " + data.toAbsolutePath().normalize()
                : "--database " + url.replaceFirst("\\?.*", "");
    }

    /// A database in use.
    ///
    /// @param access how to get in
    /// @param leaving what to do in the end
    record Opened(DatabaseAccess access, Runnable leaving) {}
}
