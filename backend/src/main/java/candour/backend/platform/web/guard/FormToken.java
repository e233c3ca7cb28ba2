package candour.backend.platform.web.guard;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableByteBody;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.CompletableFuture;

/// The hidden field that proves a form was made by this portal for this session. Source: OWASP CSRF Prevention Cheat
/// Sheet, synchronizer token.
final class FormToken {
    /// Name of the hidden field.
    public static final String FIELD = "formToken";

    private FormToken() {}

    /// The token a form was sent with, read from a copy of the body; empty where there is none.
    static CompletableFuture<String> sent(HttpRequest<?> request) {
        boolean form = request.getContentType()
                .filter(type -> type.getName().equals(MediaType.APPLICATION_FORM_URLENCODED))
                .isPresent();
        if (!form || !(request instanceof ServerHttpRequest<?> server)) {
            return CompletableFuture.completedFuture("");
        }
        try (CloseableByteBody copy = server.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST)) {
            return copy.buffer().thenApply(whole -> {
                try (whole) {
                    return field(whole.toString(StandardCharsets.UTF_8));
                }
            });
        }
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String field(String form) {
        for (String pair : form.split("&", -1)) {
            if (pair.startsWith(FIELD + "=")) {
                try {
                    return URLDecoder.decode(pair.substring(FIELD.length() + 1), StandardCharsets.UTF_8);
                } catch (IllegalArgumentException e) {
                    return "";
                }
            }
        }
        return "";
    }
}
