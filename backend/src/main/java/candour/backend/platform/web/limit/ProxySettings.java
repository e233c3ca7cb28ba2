package candour.backend.platform.web.limit;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The proxies in front of this portal.
///
/// @param addresses IP addresses of those whose word about the way of a request counts; none by default
@ConfigurationProperties("candour.proxy")
record ProxySettings(@Nullable List<String> addresses) {

    List<String> known() {
        return addresses == null ? List.of() : addresses;
    }
}
