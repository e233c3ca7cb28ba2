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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The hidden field that proves a form was made by this portal for this session. Source: OWASP CSRF Prevention Cheat
/// Sheet, synchronizer token.
final class FormToken {
    /// Name of the hidden field.
    public static final String FIELD = "formToken";

    private static final Pattern PART = Pattern.compile("\\A--[^\r\n]+\r\nContent-Disposition: form-data; name=\""
            + FIELD + "\"\r\n(?:Content-[^\r\n]+\r\n)*\r\n([^\r\n]+)\r\n");

    /// The token is the first part, so nothing a file holds is taken for it.
    private static final int LONGEST_BEFORE_FILES = 1000;

    private FormToken() {}

    /// The token a form was sent with, read from a copy of the body; empty where there is none.
    static CompletableFuture<String> sent(HttpRequest<?> request) {
        String type = request.getContentType().map(MediaType::getName).orElse("");
        boolean files = type.equals(MediaType.MULTIPART_FORM_DATA);
        boolean form = files || type.equals(MediaType.APPLICATION_FORM_URLENCODED);
        if (!form || !(request instanceof ServerHttpRequest<?> server)) {
            return CompletableFuture.completedFuture("");
        }
        try (CloseableByteBody copy = server.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST)) {
            return copy.buffer().thenApply(whole -> {
                try (whole) {
                    return files
                            ? part(whole.toString(StandardCharsets.ISO_8859_1))
                            : field(whole.toString(StandardCharsets.UTF_8));
                }
            });
        }
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /// The token in a form with a file: a part of its own, before any file. Source: RFC 7578, section 4.
    private static String part(String form) {
        Matcher found = PART.matcher(form.substring(0, Math.min(form.length(), LONGEST_BEFORE_FILES)));
        return found.find() ? found.group(1) : "";
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
