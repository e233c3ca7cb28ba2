package candour.mobile.api;

import candour.shared.text.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/// The portal this app belongs to. An app is built for one body, so both are fixed when it is built.
///
/// @param body the name of the body that runs the portal
/// @param address where its web version is: http or https, with a host
public record Portal(String body, URI address) {

    public Portal {
        if (body.isBlank()) {
            throw new IllegalArgumentException("the body that runs the portal has no name");
        }
        if (!("http".equals(address.getScheme()) || "https".equals(address.getScheme())) || address.getHost() == null) {
            throw new IllegalArgumentException("not the address of a portal: " + address);
        }
    }

    /// The portal this app was built for.
    public static Portal ofThisBuild() {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Portal.class.getResourceAsStream("/candour/mobile/portal.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Portal(required(properties, "body"), URI.create(required(properties, "address")));
    }

    /// Where a path of the portal is, in a language: `/cy/tell` in Welsh.
    ///
    /// @param path begins with a slash
    public URI page(Language language, String path) {
        return address.resolve(language.prefix() + path);
    }

    private static String required(Properties properties, String key) {
        return Objects.requireNonNull(properties.getProperty(key), () -> "portal.properties lacks " + key);
    }
}
