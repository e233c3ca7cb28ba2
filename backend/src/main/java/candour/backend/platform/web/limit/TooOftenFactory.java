package candour.backend.platform.web.limit;

import io.micronaut.context.annotation.Factory;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/// Answers 429 and says when to come back. Source: RFC 6585 section 4.
@Factory
class TooOftenFactory {

    @Singleton
    ExceptionHandler<TooOften, HttpResponse<?>> tooOften(ErrorResponseProcessor<?> faults) {
        return (request, fault) -> {
            MutableHttpResponse<?> answer = HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS);
            answer.header(
                    HttpHeaders.RETRY_AFTER, Long.toString(fault.retryAfter().toSeconds()));
            return faults.processResponse(
                    ErrorContext.builder(request).cause(fault).build(), answer);
        };
    }
}
