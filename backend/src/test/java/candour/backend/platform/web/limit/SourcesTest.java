package candour.backend.platform.web.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.simple.SimpleHttpRequest;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A request comes from where its connection comes from; only a proxy that the operator named is believed.
class SourcesTest {
    private final Sources open = new Sources(new ProxySettings(List.of("")));
    private final Sources behind = new Sources(new ProxySettings(List.of("127.0.0.1", "10.0.0.3")));

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "X-Real-IP", "True-Client-IP", "CF-Connecting-IP"})
    void headers_change_nothing(String header) {
        assertEquals(open.of(from("127.0.0.1")), open.of(from("127.0.0.1", header, "192.0.2.7")));
        assertEquals(behind.of(from("127.0.0.2")), behind.of(from("127.0.0.2", header, "192.0.2.7")));
    }

    @Test
    void a_proxy_that_is_named_is_believed_for_its_own_word_alone() {
        Source told = behind.of(from("127.0.0.1", "X-Forwarded-For", "192.0.2.7"));
        assertEquals(behind.of(from("192.0.2.7")), told);
        assertEquals(told, behind.of(from("127.0.0.1", "X-Forwarded-For", "203.0.113.1, 192.0.2.7")));
        assertEquals(told, behind.of(from("127.0.0.1", "X-Forwarded-For", "203.0.113.1, 192.0.2.7, 10.0.0.3")));
        for (String malformed : List.of("", "nonsense", "192.0.2.7; DROP", "example.org", "999.1.1.1")) {
            Source source = behind.of(from("127.0.0.1", "X-Forwarded-For", malformed));
            assertEquals(behind.of(from("127.0.0.1")), source, malformed);
        }
    }

    @Test
    void one_subscriber_of_ipv6_is_one_source() {
        Source one = behind.of(from("2001:db8:1:2::1"));
        assertEquals(one, behind.of(from("2001:db8:1:2:ffff::9")));
        assertNotEquals(one, behind.of(from("2001:db8:1:3::1")));
    }

    @Test
    void numbers_of_one_start_say_nothing_to_the_next() {
        Sources next = new Sources(new ProxySettings(null));
        assertNotEquals(open.of(from("192.0.2.7")), next.of(from("192.0.2.7")));
    }

    @Test
    void a_proxy_that_is_no_address_stops_the_start() {
        ProxySettings named = new ProxySettings(List.of("proxy.example.org"));
        assertThrows(IllegalArgumentException.class, () -> new Sources(named));
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
