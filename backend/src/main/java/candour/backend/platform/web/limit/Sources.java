package candour.backend.platform.web.limit;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells requests of one network from those of another: the whole address of IPv4, the first 64 bits of IPv6, of which
/// one household has all the rest. What a request says of its own way here counts only when a proxy that the settings
/// name says it, and only the last station that is not such a proxy: anybody can write the others.
@Singleton
public class Sources {
    private static final int IPV6_NETWORK_BYTES = 8;
    private static final Pattern LITERAL = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

    private final Set<InetAddress> proxies;
    private final byte[] salt = new byte[16];

    Sources(ProxySettings settings) {
        proxies = settings.known().stream().map(Sources::required).collect(Collectors.toUnmodifiableSet());
        new SecureRandom().nextBytes(salt);
    }

    /// Where the request came from.
    public Source of(HttpRequest<?> request) {
        InetSocketAddress peer = request.getRemoteAddress();
        InetAddress from = peer.getAddress();
        if (proxies.contains(from)) {
            from = forwarded(request.getHeaders().getAll("X-Forwarded-For"), from);
        }
        return new Source(number(from));
    }

    /// Whether the request came encrypted: to this machine, or as a proxy that the settings name says, to that proxy.
    /// Of several words the last counts, which that proxy wrote itself.
    public boolean cameEncrypted(HttpRequest<?> request) {
        if (request.isSecure()) {
            return true;
        }
        String said = String.join(",", request.getHeaders().getAll("X-Forwarded-Proto"));
        return proxies.contains(request.getRemoteAddress().getAddress())
                && said.substring(said.lastIndexOf(',') + 1).strip().equalsIgnoreCase("https");
    }

    private InetAddress forwarded(List<String> headers, InetAddress proxy) {
        List<String> stations = Arrays.asList(String.join(",", headers).split(",", -1));
        for (int at = stations.size() - 1; at >= 0; at--) {
            InetAddress station = literal(stations.get(at).strip());
            if (station == null) {
                return proxy;
            }
            if (!proxies.contains(station)) {
                return station;
            }
        }
        return proxy;
    }

    private long number(InetAddress address) {
        byte[] bytes = address.getAddress();
        byte[] network = bytes.length > IPV6_NETWORK_BYTES ? Arrays.copyOf(bytes, IPV6_NETWORK_BYTES) : bytes;
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return ByteBuffer.wrap(digest.digest(network)).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InetAddress required(String text) {
        InetAddress address = literal(text.strip());
        if (address == null) {
            throw new IllegalArgumentException("CANDOUR_TRUSTED_PROXY cannot be used: " + text
                    + " is not the address of a proxy, such as 10.0.0.5");
        }
        return address;
    }

    /// The address written here; null for names, which would have to be looked up.
    private static @Nullable InetAddress literal(String text) {
        if (!LITERAL.matcher(text).matches()) {
            return null;
        }
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
