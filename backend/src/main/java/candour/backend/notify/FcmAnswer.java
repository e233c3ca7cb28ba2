package candour.backend.notify;

import com.google.api.client.http.LowLevelHttpResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An answer that came whole, as Google's library reads it.
final class FcmAnswer extends LowLevelHttpResponse {
    private final HttpResponse<byte[]> answer;
    private final List<Map.Entry<String, String>> headers;

    FcmAnswer(HttpResponse<byte[]> answer) {
        this.answer = answer;
        this.headers = answer.headers().map().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> Map.entry(header.getKey(), value)))
                .toList();
    }

    @Override
    public InputStream getContent() {
        return new ByteArrayInputStream(answer.body());
    }

    @Override
    public @Nullable String getContentEncoding() {
        return answer.headers().firstValue("content-encoding").orElse(null);
    }

    @Override
    public long getContentLength() {
        return answer.body().length;
    }

    @Override
    public @Nullable String getContentType() {
        return answer.headers().firstValue("content-type").orElse(null);
    }

    @Override
    public String getStatusLine() {
        return "HTTP/1.1 " + answer.statusCode();
    }

    @Override
    public int getStatusCode() {
        return answer.statusCode();
    }

    @Override
    public String getReasonPhrase() {
        return "";
    }

    @Override
    public int getHeaderCount() {
        return headers.size();
    }

    @Override
    public String getHeaderName(int index) {
        return headers.get(index).getKey();
    }

    @Override
    public String getHeaderValue(int index) {
        return headers.get(index).getValue();
    }
}
