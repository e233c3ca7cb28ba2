package candour.backend.platform.web.guard;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;

/// Hands the visitor that the guard let in to the controller that asks for one.
@Singleton
class VisitorBinder implements TypedRequestArgumentBinder<Visitor> {
    private static final String ATTRIBUTE = "candour.visitor";

    private final Argument<Visitor> type;

    @SuppressWarnings("unchecked")
    VisitorBinder(Admission admission) {
        type = (Argument<Visitor>) Argument.of(admission.visitorType());
    }

    static void put(HttpRequest<?> request, Visitor visitor) {
        request.setAttribute(ATTRIBUTE, visitor);
    }

    @Override
    public Argument<Visitor> argumentType() {
        return type;
    }

    @Override
    public BindingResult<Visitor> bind(ArgumentConversionContext<Visitor> context, HttpRequest<?> source) {
        return () -> source.getAttribute(ATTRIBUTE, Visitor.class);
    }
}
