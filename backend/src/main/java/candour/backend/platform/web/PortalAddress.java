package candour.backend.platform.web;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;

/// Where the public reaches this portal. Set as `candour.web.address`; printed pages and citations show it.
///
/// @param address `https://candour.example.org`, with no path
@Context
@ConfigurationProperties("candour.web")
public record PortalAddress(
        @Bindable(defaultValue = "http://localhost:8080") String address) {

    /// @throws IllegalArgumentException naming the setting and what it must be
    public PortalAddress {
        address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        if (!isOrigin(address)) {
            throw new IllegalArgumentException(
                    "the setting candour.web.address cannot be used: it must look like https://candour.example.org");
        }
    }

    private static boolean isOrigin(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getPath().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
