package candour.backend.platform.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.simple.SimpleHttpRequest;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A request comes from where its connection comes from; only the proxy that the operator named is believed.
class RequestSourceTest {
    private final RequestSource open = new RequestSource(new TrustedProxy(""));
    private final RequestSource behind = new RequestSource(new TrustedProxy("127.0.0.1"));

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "X-Real-IP", "True-Client-IP", "CF-Connecting-IP"})
    void headers_change_nothing(String header) {
        assertEquals(open.of(from("127.0.0.1")), open.of(from("127.0.0.1", header, "192.0.2.7")));
        assertEquals(behind.of(from("127.0.0.2")), behind.of(from("127.0.0.2", header, "192.0.2.7")));
    }

    @Test
    void the_proxy_that_is_named_is_believed_for_its_own_word_alone() {
        String told = behind.of(from("127.0.0.1", "X-Forwarded-For", "192.0.2.7"));
        assertEquals("c0000207", told);
        assertEquals(told, behind.of(from("127.0.0.1", "X-Forwarded-For", "203.0.113.1, 192.0.2.7")));
        for (String malformed : List.of("", "nonsense", "192.0.2.7; DROP", "example.org", "999.1.1.1")) {
            assertEquals("7f000001", behind.of(from("127.0.0.1", "X-Forwarded-For", malformed)), malformed);
        }
    }

    @Test
    void one_subscriber_of_ipv6_is_one_source() {
        String one = behind.of(from("127.0.0.1", "X-Forwarded-For", "2001:db8:1:2::1"));
        assertEquals(one, behind.of(from("127.0.0.1", "X-Forwarded-For", "2001:db8:1:2:ffff::9")));
        assertNotEquals(one, behind.of(from("127.0.0.1", "X-Forwarded-For", "2001:db8:1:3::1")));
    }

    private static HttpRequest<?> from(String peer, String... header) {
        SimpleHttpRequest<Object> request = new SimpleHttpRequest<>(HttpMethod.GET, "/", null) {
            @Override
            public InetSocketAddress getRemoteAddress() {
                return new InetSocketAddress(peer, 1);
            }
        };
        return header.length == 0 ? request : request.header(header[0], header[1]);
    }
}
