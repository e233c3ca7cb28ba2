package candour.mobile.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Carries requests by the connection that Java has built in: of those that could be had, the quickest to start and the
/// one that phones are known to bear.
public final class HttpTransport implements Transport {
    private static final int MOST = 8 * 1024 * 1024;
    private final Duration connect;
    private final Duration read;

    /// Gives up a connection that takes longer than 10 seconds to open, and one that is silent for 20.
    public HttpTransport() {
        this(Duration.ofSeconds(10), Duration.ofSeconds(20));
    }

    /// @param connect how long opening a connection may take
    /// @param read how long a connection may be silent
    public HttpTransport(Duration connect, Duration read) {
        this.connect = connect;
        this.read = read;
    }

    @Override
    public Reply send(Request request) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) request.address().toURL().openConnection();
        try {
            @Nullable String text = request.body();
            byte @Nullable [] body = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
            prepare(connection, request, body);
            connect(connection);
            write(connection, body);
            int status = connection.getResponseCode();
            InputStream in = status >= 400 ? connection.getErrorStream() : connection.getInputStream();
            return new Reply(status, in == null ? "" : text(connection, in));
        } finally {
            connection.disconnect();
        }
    }

    private void prepare(HttpURLConnection connection, Request request, byte @Nullable [] body) throws IOException {
        connection.setRequestMethod(request.method());
        connection.setConnectTimeout((int) connect.toMillis());
        connection.setReadTimeout((int) read.toMillis());
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setRequestProperty("Accept", "application/json");
        connection.setRequestProperty("Accept-Language", request.language());
        connection.setRequestProperty("Accept-Encoding", "gzip");
        // without this the version of Java would be told
        connection.setRequestProperty("User-Agent", "Candour");
        if (body != null) {
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(body.length);
            connection.setRequestProperty("Content-Type", "application/json");
            // what is sent next, such as answers about oneself, comes by another connection
            connection.setRequestProperty("Connection", "close");
        }
    }

    /// Opens the connection and no more: what fails here has sent nothing of the request.
    private static void connect(HttpURLConnection connection) throws IOException {
        try {
            connection.connect();
        } catch (IOException e) {
            throw new Unsent(e);
        }
    }

    private static void write(HttpURLConnection connection, byte @Nullable [] body) throws IOException {
        if (body != null) {
            connection.getOutputStream().write(body);
        }
    }

    private static String text(HttpURLConnection connection, InputStream raw) throws IOException {
        boolean packed = "gzip".equals(connection.getContentEncoding());
        try (InputStream in = packed ? new GZIPInputStream(raw) : raw) {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new IOException("an answer of more than " + MOST + " bytes");
            }
            long announced = connection.getContentLengthLong();
            if (!packed && announced >= 0 && bytes.length < announced) {
                throw new IOException("an answer that was cut short");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
