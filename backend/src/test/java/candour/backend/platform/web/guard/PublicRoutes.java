package candour.backend.platform.web.guard;

import candour.backend.support.TestPortal;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Set;
import java.util.stream.Collectors;

/// The routes that everybody may read, by the policy table.
public final class PublicRoutes {
    private PublicRoutes() {}

    /// Their names.
    public static Set<String> of(TestPortal portal) {
        return portal.bean(Policy.class).rows().stream()
                .filter(row -> row.access() == Access.PUBLIC)
                .map(PolicyRow::route)
                .collect(Collectors.toSet());
    }

    /// The name of a route in the policy table.
    public static String name(UriRouteInfo<?, ?> route) {
        return Policy.route(route);
    }
}
