package candour.backend.platform.persistence;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The accounts by which a portal gets into its database.
///
/// @param portal for everything the portal does while it serves and imports
/// @param owner makes and changes tables and gives the others their rights; absent where one account does all
/// @param equality for the tables of answers about equality alone; absent where one account does all
public record DatabaseAccess(
        DatabaseAddress portal,
        @Nullable DatabaseAddress owner,
        @Nullable DatabaseAddress equality) {

    /// @throws IllegalArgumentException when only one of the two further accounts is given
    public DatabaseAccess {
        if ((owner == null) != (equality == null)) {
            throw new IllegalArgumentException("owner and equality come together");
        }
    }

    /// One account for everything: the trail is then not protected from the portal itself.
    public static DatabaseAccess single(DatabaseAddress address) {
        return new DatabaseAccess(address, null, null);
    }

    /// The same accounts at another address.
    DatabaseAccess at(String url) {
        return new DatabaseAccess(
                new DatabaseAddress(url, portal.user(), portal.password()),
                owner == null ? null : new DatabaseAddress(url, owner.user(), owner.password()),
                equality == null ? null : new DatabaseAddress(url, equality.user(), equality.password()));
    }

    /// The settings of the portal's pools, its imports and the changes of its tables.
    public Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        pool(settings, "datasources.default.", portal);
        pool(settings, "datasources.equality.", equality == null ? portal : equality);
        // answers about equality are few and apart: no connection is open until one is needed
        settings.put("datasources.equality.maximum-pool-size", 2);
        settings.put("datasources.equality.minimum-idle", 0);
        settings.put("datasources.equality.initialization-fail-timeout", -1);
        settings.put("datasources.equality.connection-timeout", 3000);
        settings.put("datasources.equality.schema-generate", "NONE");
        settings.put("datasources.equality.dialect", "MYSQL");
        settings.put("datasources.equality.transaction-isolation", "TRANSACTION_READ_COMMITTED");
        if (owner != null) {
            settings.put("flyway.datasources.default.url", owner.url());
            settings.put("flyway.datasources.default.user", owner.user());
            settings.put("flyway.datasources.default.password", owner.password());
        }
        return settings;
    }

    private static void pool(Map<String, Object> settings, String prefix, DatabaseAddress address) {
        settings.put(prefix + "url", address.url());
        settings.put(prefix + "username", address.user());
        settings.put(prefix + "password", address.password());
    }
}
