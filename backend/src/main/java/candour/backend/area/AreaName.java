package candour.backend.area;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Names of areas as search compares them: lower case, without accents, "&" as "and", word by word.
final class AreaName {
    private static final int LONGEST_WORD = 60;

    private AreaName() {}

    /// The words of a name or of typed text: "Canolbarth Môn" becomes "canolbarth", "mon".
    static List<String> words(String name) {
        String plain = Normalizer.normalize(name.replace("&", " and "), Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .toList();
    }
}
