package candour.backend.platform.web.limit;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The proxies in front of this portal, whose word about the sender is taken. Set as `candour.trusted.proxy` or
/// `CANDOUR_TRUSTED_PROXY`.
///
/// @param proxy their addresses as this machine sees them, such as `10.0.0.2`, parted by commas; none where people
///     come straight here
@ConfigurationProperties("candour.trusted")
record ProxySettings(@Nullable List<String> proxy) {

    List<String> known() {
        return proxy == null
                ? List.of()
                : proxy.stream().filter(address -> !address.isBlank()).toList();
    }
}
