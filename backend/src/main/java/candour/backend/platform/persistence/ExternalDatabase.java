package candour.backend.platform.persistence;

import candour.backend.platform.check.Finding;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A MySQL or MariaDB server that somebody else runs. Before the portal starts on it, it is asked whether the portal
/// can, and what is missing is said in plain words.
public final class ExternalDatabase {
    private static final Logger LOG = LoggerFactory.getLogger(ExternalDatabase.class);
    private static final int UNKNOWN_DATABASE = 1049;
    private static final int NO_RIGHT_TO_DATABASE = 1044;

    private ExternalDatabase() {}

    /// The address with the portal's options, after a first visit to the server. The database is made when it is
    /// absent and the user may make it.
    ///
    /// @param url `jdbc:mysql://host:3306/candour`, perhaps with options
    /// @throws DatabaseRefused with what is missing
    public static DatabaseAddress open(String url, String user, String password) {
        JdbcUrl wanted = JdbcUrl.of(url).forPortal();
        DatabaseAddress address = new DatabaseAddress(wanted.text(), user, password);
        try (Connection connection = connect(wanted, address)) {
            DatabaseFacts facts = DatabaseFacts.read(connection);
            if (facts.isTooOld()) {
                throw new DatabaseRefused("The server at " + wanted.server() + " is " + facts.name()
                        + ". The portal needs MySQL 8.4 or MariaDB 11.4 or newer.");
            }
            for (Finding finding : facts.findings()) {
                if (finding.grade() != Finding.Grade.GOOD) {
                    LOG.warn("{}: {}", finding.subject(), finding.said());
                }
            }
            return address;
        } catch (SQLException e) {
            throw refused(e, wanted, user);
        }
    }

    private static Connection connect(JdbcUrl wanted, DatabaseAddress address) throws SQLException {
        try {
            return DriverManager.getConnection(address.url(), address.user(), address.password());
        } catch (SQLException e) {
            if (e.getErrorCode() != UNKNOWN_DATABASE) {
                throw e;
            }
            String creating = wanted.with("createDatabaseIfNotExist", "true").text();
            LOG.info("making the database {}", wanted.database());
            return DriverManager.getConnection(creating, address.user(), address.password());
        }
    }

    private static DatabaseRefused refused(SQLException e, JdbcUrl wanted, String user) {
        if (e.getErrorCode() == UNKNOWN_DATABASE || e.getErrorCode() == NO_RIGHT_TO_DATABASE) {
            return new DatabaseRefused(
                    ("The user %1$s may not use the database %2$s at %3$s, or may not make it. As an administrator:\n"
                                    + "  CREATE DATABASE IF NOT EXISTS %2$s CHARACTER SET utf8mb4 COLLATE "
                                    + "utf8mb4_unicode_520_ci;\n  GRANT ALL PRIVILEGES ON %2$s.* TO '%1$s'@'...';")
                            .formatted(user, wanted.database(), wanted.server()),
                    e);
        }
        if ("28000".equals(e.getSQLState())) {
            return new DatabaseRefused(
                    "The database at " + wanted.server() + " does not let the user " + user + " in: wrong name or "
                            + "password. They are set by CANDOUR_DATABASE_USER and CANDOUR_DATABASE_PASSWORD.",
                    e);
        }
        if (DatabaseAway.causes(e)) {
            return new DatabaseRefused(
                    "No database answers at " + wanted.server() + ". Is it running, and may this machine reach it?", e);
        }
        return new DatabaseRefused("The database at " + wanted.server() + " said: " + e.getMessage(), e);
    }
}
