package candour.backend.platform.web.guard;

import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.fault.NotSignedIn;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteMatch;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Holds every request to the policy table, and closes routes that have no row. On public routes it reads neither
/// cookie nor database, so that these answer everyone alike and at no cost.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class Guard implements Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
    private static final String NOT_KEPT = "no-store";

    private final Policy policy;
    private final Admission admission;
    private final ExecutorService blocking;

    Guard(Policy policy, Admission admission, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.policy = policy;
        this.admission = admission;
        this.blocking = blocking;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 2000;
    }

    @RequestFilter
    @Nullable
    CompletionStage<Optional<MutableHttpResponse<?>>> admit(HttpRequest<?> request) {
        Optional<UriRouteMatch<?, ?>> match = route(request);
        if (match.isEmpty()) {
            return null;
        }
        Optional<PolicyRow> found = policy.find(match.get().getRouteInfo());
        if (found.isEmpty()) {
            LOG.error(
                    "no row of the policy for {}, so it is closed",
                    Policy.route(match.get().getRouteInfo()));
            throw new NotAllowed();
        }
        PolicyRow row = found.get();
        boolean writes = Origins.isUnsafe(request);
        if (writes && !row.has(PolicyRow.Condition.ANY_ORIGIN) && Origins.isForeign(request)) {
            throw new NotAllowed();
        }
        if (row.access() != Access.STAFF) {
            return null;
        }
        Object force = match.get().getVariableValues().getOrDefault("force", "");
        return FormToken.sent(request)
                .thenApplyAsync(token -> admitStaff(request, row, force.toString(), token), blocking);
    }

    @ResponseFilter
    void keepPrivate(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean priv = route(request)
                .flatMap(match -> policy.find(match.getRouteInfo()))
                .filter(row -> row.access() == Access.STAFF || row.access() == Access.RESIDENT)
                .isPresent();
        if (priv) {
            response.getHeaders().set(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
        }
    }

    private Optional<MutableHttpResponse<?>> admitStaff(
            HttpRequest<?> request, PolicyRow row, String force, String formToken) {
        Optional<Cookie> cookie = request.getCookies().findCookie(SessionCookie.NAME);
        Optional<? extends Visitor> known = cookie.flatMap(sent -> admission.visitor(sent.getValue()));
        if (known.isEmpty()) {
            return Optional.of(signInFirst(request));
        }
        Visitor visitor = known.get();
        boolean writes = Origins.isUnsafe(request);
        if (writes && !FormToken.same(visitor.formToken(), formToken)) {
            throw new NotAllowed();
        }
        boolean fits = row.roles().isEmpty() || row.roles().stream().anyMatch(visitor.roleNames()::contains);
        if (!fits || (row.has(PolicyRow.Condition.OWN_FORCE) && !visitor.worksFor(force))) {
            throw new NotAllowed();
        }
        if (row.has(PolicyRow.Condition.STEP_UP) && !visitor.confirmedLately()) {
            return Optional.of(HttpResponse.seeOther(wayBack(request, writes).through("/staff/confirm")));
        }
        VisitorBinder.put(request, visitor);
        return Optional.empty();
    }

    private static MutableHttpResponse<?> signInFirst(HttpRequest<?> request) {
        String path = request.getPath();
        if (path.equals("/api") || path.startsWith("/api/")) {
            throw new NotSignedIn();
        }
        return HttpResponse.seeOther(wayBack(request, Origins.isUnsafe(request)).through("/sign-in"));
    }

    private static WayBack wayBack(HttpRequest<?> request, boolean writes) {
        String query = request.getUri().getRawQuery();
        String here = request.getPath() + (query == null ? "" : "?" + query);
        return WayBack.of(writes ? Origins.page(request) : here);
    }

    private static Optional<UriRouteMatch<?, ?>> route(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .filter(UriRouteMatch.class::isInstance)
                .map(match -> (UriRouteMatch<?, ?>) match);
    }
}
