package candour.backend.platform.persistence;

import candour.backend.platform.check.Finding;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
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
    /// @param given the accounts, each with an address such as `jdbc:mysql://host:3306/candour`, perhaps with
    ///     options
    /// @param mayLose true for trials on a server that may lose what it acknowledged
    /// @throws DatabaseRefused with what is missing
    public static DatabaseAccess open(DatabaseAccess given, boolean mayLose) {
        JdbcUrl wanted = JdbcUrl.of(given.portal().url()).forPortal();
        DatabaseAccess access = given.at(wanted.text());
        DatabaseAddress maker = access.owner() == null ? access.portal() : access.owner();
        try (Connection connection = connect(wanted, maker)) {
            DatabaseFacts facts = DatabaseFacts.read(connection);
            if (facts.isTooOld()) {
                throw new DatabaseRefused("The server at " + wanted.server() + " is " + facts.name()
                        + ". The portal needs MySQL 8.4 or MariaDB 11.4 or newer.");
            }
            if (!mayLose) {
                refuseLoss(facts, wanted);
            }
            for (Finding finding : facts.findings()) {
                if (finding.grade() != Finding.Grade.GOOD) {
                    LOG.warn("{}: {}", finding.subject(), finding.said());
                }
            }
        } catch (SQLException e) {
            throw refused(e, wanted, maker.user());
        }
        admit(access, wanted);
        return access;
    }

    /// What was acknowledged must be there after the power went. A report that is lost cannot be told again by
    /// somebody who holds the reference to it.
    private static void refuseLoss(DatabaseFacts facts, JdbcUrl wanted) {
        List<Finding> losing = facts.losing();
        if (!losing.isEmpty()) {
            throw new DatabaseRefused("The server at " + wanted.server() + " may lose what it acknowledged:\n  "
                    + losing.stream().map(Finding::said).collect(Collectors.joining("\n  "))
                    + "\nFor a trial with nothing to lose: CANDOUR_DATABASE_MAY_LOSE=true");
        }
    }

    private static void admit(DatabaseAccess access, JdbcUrl wanted) {
        DatabaseAddress owner = access.owner();
        DatabaseAddress equality = access.equality();
        if (owner == null || equality == null) {
            LOG.warn("one account does everything, so the trail is not protected from whoever gets hold of the portal; "
                    + "operations.md says how to part the accounts");
            return;
        }
        DatabaseAddress visitor = access.portal();
        try {
            Granting granting = new Granting(TableRights.read(), owner);
            granting.admit(visitor);
            visitor = equality;
            granting.admit(visitor);
        } catch (SQLException e) {
            throw refused(e, wanted, visitor.user());
        }
    }

    private static Connection connect(JdbcUrl wanted, DatabaseAddress address) throws SQLException {
        try {
            return address.connect();
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
                            + "password. They are set by CANDOUR_DATABASE_USER and CANDOUR_DATABASE_PASSWORD, or by those of the owner and "
                            + "of equality.",
                    e);
        }
        if (DatabaseAway.causes(e)) {
            return new DatabaseRefused(
                    "No database answers at " + wanted.server() + ". Is it running, and may this machine reach it?", e);
        }
        return new DatabaseRefused("The database at " + wanted.server() + " said: " + e.getMessage(), e);
    }
}
