package candour.backend.platform.persistence;

import java.util.Map;

/// Where the database is and how to get in.
///
/// @param url JDBC address with every option that both servers need
/// @param user the database's user
/// @param password the user's password; never printed
public record DatabaseAddress(String url, String user, String password) {

    /// The settings by which the portal's pool and its imports find the database.
    public Map<String, Object> settings() {
        return Map.of(
                "datasources.default.url", url,
                "datasources.default.username", user,
                "datasources.default.password", password);
    }

    @Override
    public String toString() {
        return "DatabaseAddress[" + url.replaceFirst("\\?.*", "") + " as " + user + "]";
    }
}
