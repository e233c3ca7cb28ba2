package candour.backend.platform.web;

import candour.backend.platform.persistence.EditionHeld;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/// Lets each request go by one edition of what is held.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class OneEdition implements Ordered {

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 500;
    }

    @RequestFilter
    void hold(MutablePropagatedContext context) {
        context.add(new EditionHeld());
    }
}
