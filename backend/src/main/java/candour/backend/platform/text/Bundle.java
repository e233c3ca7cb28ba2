package candour.backend.platform.text;

import candour.shared.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/// Finds and reads the file that holds a text. Texts of the portal are in `texts/<feature>.<language>.properties`,
/// texts that the app shows too in the bundles of `candour.shared` that `texts/shared-bundles.txt` lists.
final class Bundle {
    private static final String SHARED = "shared.";
    private static final String LIST = "/texts/shared-bundles.txt";

    private Bundle() {}

    /// All texts of the bundle in which this key must be; empty when there is no such bundle.
    static Map<String, String> holding(String key, Language language) {
        String path = key.startsWith(SHARED) ? shared(key) : "/texts/" + first(key);
        return path.isEmpty() ? Map.of() : read(path + "." + language.code() + ".properties");
    }

    private static String shared(String key) {
        String name = first(key.substring(SHARED.length()));
        return content(LIST)
                .lines()
                .filter(line -> line.endsWith("/" + name))
                .findFirst()
                .map(line -> "/" + line)
                .orElse("");
    }

    private static String first(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    private static Map<String, String> read(String path) {
        Properties properties = new Properties();
        try (InputStream in = Bundle.class.getResourceAsStream(path)) {
            if (in == null) {
                return Map.of();
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    private static String content(String path) {
        try (InputStream in = Bundle.class.getResourceAsStream(path)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
