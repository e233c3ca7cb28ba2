package candour.backend.platform.web.guard;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a request comes from, for limits alone: it is kept in memory while a limit lasts, never stored or logged. What
/// senders write into headers changes nothing, unless the request comes through the proxy that the operator named.
/// Source: OWASP ASVS 5.0, 4.1.3 and 15.3.4.
@Singleton
public class RequestSource {
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]{7,15}|[0-9A-Fa-f:.]{2,45}");
    private static final int NETWORK_BYTES = 8;

    private final TrustedProxy trusted;

    RequestSource(TrustedProxy trusted) {
        this.trusted = trusted;
    }

    /// The address, of which of IPv6 only the first 64 bits count, because one subscriber has them all.
    public String of(HttpRequest<?> request) {
        InetAddress peer = request.getRemoteAddress().getAddress();
        boolean proxied = peer != null && peer.getHostAddress().equals(trusted.proxy());
        return network(proxied ? told(request).orElse(peer) : peer);
    }

    /// The last address of the header, which the proxy itself put there.
    private static Optional<InetAddress> told(HttpRequest<?> request) {
        List<String> values = request.getHeaders().getAll("X-Forwarded-For");
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String all = values.getLast();
        String last = all.substring(all.lastIndexOf(',') + 1).strip();
        if (!ADDRESS.matcher(last).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(last));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static String network(@Nullable InetAddress address) {
        if (address == null) {
            return "";
        }
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
    }
}
