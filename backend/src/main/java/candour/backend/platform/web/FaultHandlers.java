package candour.backend.platform.web;

import candour.backend.platform.fault.BadRequest;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.fault.NotSignedIn;
import candour.backend.platform.fault.Traces;
import candour.backend.platform.persistence.DatabaseAway;
import io.micronaut.context.annotation.Factory;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns the faults that features raise into answers; they are expected, so nothing is logged. Of what nobody expected
/// the log gets kind and place alone: neither the request nor the message of an exception, which may repeat it.
@Factory
class FaultHandlers {
    private static final Logger LOG = LoggerFactory.getLogger(FaultHandlers.class);

    @Singleton
    ExceptionHandler<Throwable, HttpResponse<?>> unexpected(ErrorResponseProcessor<?> faults) {
        return (request, failure) -> {
            if (CutShort.is(failure)) {
                LOG.debug("a request was not answered, because its sender went away within it");
                return faults.processResponse(
                        ErrorContext.builder(request).cause(failure).build(), HttpResponse.badRequest());
            }
            if (DatabaseAway.causes(failure)) {
                LOG.warn("a request was not answered, because the database is away");
            } else {
                LOG.error("a request failed: {}", Traces.withoutWords(failure));
            }
            return faults.processResponse(
                    ErrorContext.builder(request).cause(failure).build(), HttpResponse.serverError());
        };
    }

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
