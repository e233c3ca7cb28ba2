package candour.backend.platform.web;

import candour.backend.platform.fault.BadRequest;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.fault.NotSignedIn;
import io.micronaut.context.annotation.Factory;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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

    @Singleton
    ExceptionHandler<NotAllowed, HttpResponse<?>> notAllowed(ErrorResponseProcessor<?> faults) {
        return (request, fault) -> faults.processResponse(
                ErrorContext.builder(request).cause(fault).build(), HttpResponse.status(HttpStatus.FORBIDDEN));
    }

    @Singleton
    ExceptionHandler<NotSignedIn, HttpResponse<?>> notSignedIn(ErrorResponseProcessor<?> faults) {
        return (request, fault) -> faults.processResponse(
                ErrorContext.builder(request).cause(fault).build(), HttpResponse.status(HttpStatus.UNAUTHORIZED));
    }
}
