package candour.shared.rights;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.function.UnaryOperator;

/// The rights bundles as they lie beside the classes.
final class Bundles {

    private Bundles() {}

    /// Words by key; fails where there are none.
    static UnaryOperator<String> in(String language) {
        return key -> {
            String name = key.split("\\.", -1)[1];
            String words = read(name, language).getProperty(key);
            if (words == null) {
                throw new IllegalStateException("no text " + key + " in " + language);
            }
            return words;
        };
    }

    static Properties read(String name, String language) {
        Properties properties = new Properties();
        try (InputStream in = Bundles.class.getResourceAsStream(name + "." + language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("no bundle " + name + " in " + language);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
