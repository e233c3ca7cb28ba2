package candour.backend.platform.web.guard;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// The one proxy whose word about the sender is taken. Set as `candour.trusted.proxy` or `CANDOUR_TRUSTED_PROXY`.
///
/// @param proxy its address as this machine sees it, such as `10.0.0.2`; empty where people come straight here
@ConfigurationProperties("candour.trusted")
record TrustedProxy(@Bindable(defaultValue = "") String proxy) {}
