package candour.backend.platform.web;

import candour.backend.platform.fault.BadRequest;
import candour.backend.platform.fault.NotFound;
import io.micronaut.context.annotation.Factory;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/// Turns the faults that features raise into answers; they are expected, so nothing is logged.
@Factory
class FaultHandlers {

    @Singleton
    ExceptionHandler<NotFound, HttpResponse<?>> notFound(ErrorResponseProcessor<?> faults) {
        return (request, fault) -> faults.processResponse(
                ErrorContext.builder(request).cause(fault).build(), HttpResponse.notFound());
    }

    @Singleton
    ExceptionHandler<BadRequest, HttpResponse<?>> badRequest(ErrorResponseProcessor<?> faults) {
        return (request, fault) -> {
            MutableHttpResponse<?> answer = HttpResponse.badRequest();
            return faults.processResponse(
                    ErrorContext.builder(request).cause(fault).build(), answer);
        };
    }
}
