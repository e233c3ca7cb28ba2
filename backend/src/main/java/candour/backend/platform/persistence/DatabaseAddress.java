package candour.backend.platform.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Where the database is and how to get in.
///
/// @param url JDBC address with every option that both servers need
/// @param user the database's user
/// @param password the user's password; never printed
public record DatabaseAddress(String url, String user, String password) {

    /// A connection to the database.
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /// A connection to the server without any database: for an account that may not see one yet.
    Connection connectToServer() throws SQLException {
        return DriverManager.getConnection(JdbcUrl.of(url).withoutDatabase(), user, password);
    }

    @Override
    public String toString() {
        return "DatabaseAddress[" + url.replaceFirst("\\?.*", "") + " as " + user + "]";
    }
}
