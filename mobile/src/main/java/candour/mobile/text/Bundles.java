package candour.mobile.text;

import candour.shared.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Finds the file that holds a text: `texts/<feature>.<language>.properties` of the app, or a bundle of `shared`, whose
/// keys begin with `shared.`.
final class Bundles {
    private static final String SHARED = "shared.";
    private static final Map<String, String> SHARED_FOLDERS =
            Map.of("alert", "alert", "questionnaire", "experience", "equality", "people", "report", "reference");

    private Bundles() {}

    /// All texts of the bundle that a key belongs to; empty where there is no such bundle.
    static Map<String, String> holding(String key, Language language) {
        Properties texts = new Properties();
        try (InputStream in = open(key, language)) {
            if (in == null) {
                return Map.of();
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> found = new HashMap<>();
        texts.forEach((name, text) -> found.put(name.toString(), text.toString()));
        return found;
    }

    private static @Nullable InputStream open(String key, Language language) {
        if (!key.startsWith(SHARED)) {
            return Bundles.class.getResourceAsStream(
                    "/candour/mobile/texts/" + first(key) + "." + language.code() + ".properties");
        }
        String name = first(key.substring(SHARED.length()));
        // every bundle of shared that is not named otherwise is one of the rights texts
        String folder = SHARED_FOLDERS.getOrDefault(name, "rights");
        return Language.class.getResourceAsStream(
                "/candour/shared/" + folder + "/" + name + "." + language.code() + ".properties");
    }

    private static String first(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
