package candour.backend.platform.web;

import candour.backend.platform.fault.BadRequest;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.persistence.DatabaseAway;
import candour.backend.platform.text.Texts;
import candour.shared.text.Language;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import java.util.Optional;

/// What went wrong, in words for the public: never a cause, a class or a statement.
///
/// @param status HTTP status
/// @param reason of the status
/// @param kind which texts say it: those that begin with `platform.fault.` and this
/// @param particular what the feature itself says of it, one sentence in English; empty where it says nothing
record Fault(int status, String reason, String kind, String particular) {
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

    /// What the page is called.
    String title(Texts texts) {
        return texts.say("platform.fault." + kind + ".title");
    }

    /// What to do, one sentence. What a feature says of a fault is in English, for programs too: other languages get
    /// what is usual for faults of the kind.
    String detail(Texts texts) {
        return particular.isEmpty() || texts.language() != Language.ENGLISH
                ? texts.say("platform.fault." + kind + ".detail")
                : particular;
    }

    private static Fault of(HttpStatus status, String particular) {
        return new Fault(status.getCode(), status.getReason(), kind(status), particular);
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "notFound";
            case UNAUTHORIZED -> "signIn";
            case FORBIDDEN -> "notAllowed";
            case METHOD_NOT_ALLOWED -> "notThatWay";
            case REQUEST_ENTITY_TOO_LARGE, REQUEST_URI_TOO_LONG -> "tooMuch";
            case SERVICE_UNAVAILABLE -> "away";
            case NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE -> "notInThatForm";
            case TOO_MANY_REQUESTS -> "tooMany";
            default -> status.getCode() >= 500 ? "broken" : "unclear";
        };
    }

    private static String message(Throwable fault) {
        String said = fault.getMessage();
        return said == null ? "" : said;
    }
}
