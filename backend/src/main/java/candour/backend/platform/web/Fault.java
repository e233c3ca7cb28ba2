package candour.backend.platform.web;

import candour.backend.platform.fault.BadRequest;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.persistence.DatabaseAway;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import java.util.Optional;

/// What went wrong, in words for the public: never a cause, a class or a statement.
///
/// @param status HTTP status
/// @param reason of the status
/// @param title of the page
/// @param detail one sentence that says what to do
record Fault(int status, String reason, String title, String detail) {
    /// Seconds after which it is worth asking again while the database is away.
    static final int RETRY_AFTER = DatabaseAway.RETRY_AFTER_SECONDS;

    /// What to say of this failure.
    ///
    /// @param given the status the framework or the handler chose
    static Fault of(ErrorContext context, HttpStatus given) {
        Optional<Throwable> cause = context.getRootCause();
        if (cause.isPresent()) {
            switch (cause.get()) {
                case NotFound absent -> {
                    return of(HttpStatus.NOT_FOUND, message(absent));
                }
                case BadRequest unclear -> {
                    return of(HttpStatus.BAD_REQUEST, message(unclear));
                }
                case NotAllowed refused -> {
                    return of(HttpStatus.FORBIDDEN, message(refused));
                }
                case Throwable any
                when given.getCode() >= 500 && DatabaseAway.causes(any) -> {
                    return of(HttpStatus.SERVICE_UNAVAILABLE, "");
                }
                default -> {}
            }
        }
        return of(given, "");
    }

    private static Fault of(HttpStatus status, String detail) {
        Fault usual = usual(status);
        return detail.isEmpty() ? usual : new Fault(usual.status, usual.reason, usual.title, detail);
    }

    private static Fault usual(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> say(status, "Page not found", "Check the address, or search for a place.");
            case UNAUTHORIZED -> say(status, "Sign in first", "Only staff who are signed in can use this.");
            case FORBIDDEN ->
                say(
                        status,
                        "You cannot do that",
                        "Your account may not use this page, or the page was open for too long. Go back, load it again "
                                + "and try once more.");
            case METHOD_NOT_ALLOWED ->
                say(status, "This page cannot be used that way", "Open the page from a link or type its address.");
            case REQUEST_ENTITY_TOO_LARGE, REQUEST_URI_TOO_LONG ->
                say(status, "That was too much to send", "Send less, or search for one place at a time.");
            case SERVICE_UNAVAILABLE ->
                say(status, "Sorry, the figures are out of reach", "Try again in a minute. Nothing is lost.");
            case NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE ->
                say(status, "We do not have it in that form", "Ask for HTML, JSON or CSV where the page offers it.");
            case TOO_MANY_REQUESTS -> say(status, "Too many requests", "Wait a minute, then try again.");
            default ->
                status.getCode() >= 500
                        ? say(status, "Sorry, something went wrong", "Try again later. We have a record of the fault.")
                        : say(status, "We could not understand that", "Check the address, or search for a place.");
        };
    }

    private static Fault say(HttpStatus status, String title, String detail) {
        return new Fault(status.getCode(), status.getReason(), title, detail);
    }

    private static String message(Throwable fault) {
        String said = fault.getMessage();
        return said == null ? "" : said;
    }
}
