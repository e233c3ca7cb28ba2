package candour.mobile.rights;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Looks for words as people type them: case, accents and punctuation do not matter, and the beginning of a word is
/// enough.
final class Words {
    private Words() {}

    /// The words of a text, small and plain.
    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" ", -1));
    }

    /// Whether each of these words begins a word of the text.
    static boolean hold(String text, List<String> typed) {
        List<String> held = of(text);
        return typed.stream().allMatch(word -> held.stream().anyMatch(one -> one.startsWith(word)));
    }
}
