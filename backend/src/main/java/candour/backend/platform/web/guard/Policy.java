package candour.backend.platform.web.guard;

import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The policy table, `policy.txt`: which route is for whom. Guard and tests are made from it; a route without a row is
/// closed. Source: OWASP ASVS 5.0, 8.2.1 and 8.3.1 (one place, deny by default).
@Singleton
class Policy {
    private static final String FILE = "/policy.txt";

    private final Map<String, PolicyRow> rows;
    private final Map<UriRouteInfo<?, ?>, Optional<PolicyRow>> known = new ConcurrentHashMap<>();

    Policy() {
        this(read());
    }

    private Policy(Map<String, PolicyRow> rows) {
        this.rows = rows;
    }

    /// Every row, in the order of the table.
    public Collection<PolicyRow> rows() {
        return rows.values();
    }

    /// The row of a route; empty where there is none, which closes the route.
    public Optional<PolicyRow> find(UriRouteInfo<?, ?> route) {
        Optional<PolicyRow> row = known.get(route);
        return row == null ? known.computeIfAbsent(route, this::look) : row;
    }

    /// What a route is called in the table: `GET /areas/{code}`.
    public static String route(UriRouteInfo<?, ?> route) {
        String method = route.getHttpMethodName();
        return (method.equals("HEAD") ? "GET" : method) + " "
                + plain(route.getUriMatchTemplate().toString());
    }

    private Optional<PolicyRow> look(UriRouteInfo<?, ?> route) {
        return Optional.ofNullable(rows.get(route(route)));
    }

    /// Leaves of `{code:[A-Z]{2}}` the name alone and drops `{?query}`.
    static String plain(String template) {
        StringBuilder path = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            char letter = template.charAt(at);
            if (letter != '{') {
                path.append(letter);
                at++;
                continue;
            }
            int end = end(template, at);
            String name = template.substring(at + 1, end).split(":", 2)[0];
            if (!name.startsWith("?")) {
                path.append('{').append(name).append('}');
            }
            at = end + 1;
        }
        return path.length() > 1 && path.charAt(path.length() - 1) == '/'
                ? path.substring(0, path.length() - 1)
                : path.toString();
    }

    private static int end(String template, int open) {
        int depth = 0;
        for (int at = open; at < template.length(); at++) {
            depth += template.charAt(at) == '{' ? 1 : template.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("a path with a bracket left open: " + template);
    }

    private static Map<String, PolicyRow> read() {
        try (InputStream file = Policy.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + FILE);
            }
            Map<String, PolicyRow> rows = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PolicyRow::parse)
                    .forEach(row -> {
                        if (rows.put(row.route(), row) != null) {
                            throw new IllegalArgumentException("two rows of the policy for " + row.route());
                        }
                    });
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
