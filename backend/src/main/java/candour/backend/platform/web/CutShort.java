package candour.backend.platform.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// Tells whether a request failed because its sender went away before the end of what was to be sent: a phone out of
/// reach, a page that was left. Nobody did anything wrong, and nobody is there any more to read the answer.
final class CutShort {
    private static final List<String> SERVER = List.of("io.micronaut.http.server.", "io.netty.channel.");
    private static final String OURS = "candour.";

    private CutShort() {}

    /// Whether the server says so, as it reads the request. The end of a file that the portal was reading, or of a
    /// connection that the portal made, is something else.
    static boolean is(Throwable failure) {
        List<String> at = Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .toList();
        return failure instanceof IOException
                && at.stream().anyMatch(place -> SERVER.stream().anyMatch(place::startsWith))
                && at.stream().noneMatch(place -> place.startsWith(OURS));
    }
}
