package candour.backend.platform.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Which rights each account has on each table, from `database-rights.txt`: the portal's account changes rows and no
/// tables, cannot change the trail, and sees nothing of the answers about equality.
///
/// @param kinds by table, for those that are not as most are
record TableRights(Map<String, Kind> kinds) {
    private static final Set<String> ALL = Set.of("SELECT", "INSERT", "UPDATE", "DELETE");

    /// What the accounts may do with a table.
    enum Kind {
        /// The portal reads and changes rows; most tables.
        PORTAL(ALL, Set.of()),
        /// The portal reads and adds, and can change or remove nothing.
        APPEND(Set.of("SELECT", "INSERT"), Set.of()),
        /// The portal reads only.
        READ(Set.of("SELECT"), Set.of()),
        /// Only the account for answers about equality gets in.
        EQUALITY(Set.of(), ALL);

        private final Set<String> portal;
        private final Set<String> equality;

        Kind(Set<String> portal, Set<String> equality) {
            this.portal = portal;
            this.equality = equality;
        }
    }

    TableRights {
        kinds = Map.copyOf(kinds);
    }

    static TableRights read() {
        try (InputStream in = Objects.requireNonNull(TableRights.class.getResourceAsStream("/database-rights.txt"))) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param lines `table : append`, `read` or `equality`; comments begin with #
    static TableRights of(List<String> lines) {
        Map<String, Kind> kinds = new TreeMap<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(":", 2);
            Kind kind = Kind.valueOf(parts[1].strip().toUpperCase(Locale.ROOT));
            if (kinds.put(parts[0].strip(), kind) != null) {
                throw new IllegalArgumentException("two rows: " + line);
            }
        }
        return new TableRights(kinds);
    }

    /// What the portal's account may do with the table.
    Set<String> portal(String table) {
        return kinds.getOrDefault(table, Kind.PORTAL).portal;
    }

    /// What the account for answers about equality may do with the table.
    Set<String> equality(String table) {
        return kinds.getOrDefault(table, Kind.PORTAL).equality;
    }

    /// The tables that the portal's account must not change, those it must not even see among them.
    List<String> kept() {
        return kinds.entrySet().stream()
                .filter(entry -> entry.getValue() == Kind.APPEND || entry.getValue() == Kind.EQUALITY)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
