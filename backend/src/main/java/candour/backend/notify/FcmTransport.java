package candour.backend.notify;

import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.LowLevelHttpRequest;
import com.google.api.client.http.LowLevelHttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/// Carries what Google's library sends: to the endpoint of the settings, with an end to patience, without following
/// redirects. An answer that asks to be left alone ends the attempt at once: the library would wait and try again by
/// itself, and the outbox would not know.
final class FcmTransport extends HttpTransport {
    private static final String SENDING = "https://fcm.googleapis.com";
    private static final Duration CONNECT = Duration.ofSeconds(15);
    private static final Set<Integer> THROTTLED = Set.of(429, 503);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
    private final AlertSettings settings;
    private final Clock clock;

    FcmTransport(AlertSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected LowLevelHttpRequest buildRequest(String method, String url) {
        String place = url.startsWith(SENDING) ? settings.endpoint() + url.substring(SENDING.length()) : url;
        return new Carried(HttpRequest.newBuilder(URI.create(place)).timeout(settings.patience()), method);
    }

    @Override
    public void shutdown() {
        client.shutdownNow();
    }

    /// One request.
    private final class Carried extends LowLevelHttpRequest {
        private final HttpRequest.Builder request;
        private final String method;

        Carried(HttpRequest.Builder request, String method) {
            this.request = request;
            this.method = method;
        }

        @Override
        public void addHeader(String name, String value) {
            request.header(name, value);
        }

        @Override
        public LowLevelHttpResponse execute() throws IOException {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            if (getStreamingContent() != null) {
                getStreamingContent().writeTo(body);
                request.header("Content-Type", getContentType());
                if (getContentEncoding() != null) {
                    request.header("Content-Encoding", getContentEncoding());
                }
            }
            request.method(method, HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
            try {
                HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
                if (THROTTLED.contains(answer.statusCode())) {
                    String retryAfter =
                            answer.headers().firstValue("retry-after").orElse("");
                    throw new Throttled(answer.statusCode(), retryAfter, clock.instant());
                }
                return new FcmAnswer(answer);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        }
    }
}
