package candour.backend.meeting.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Words as the search compares them: lower case, accents folded, so that "gŵyn" is found by "gwyn".
final class SearchWords {
    private static final int LONGEST = 40;
    private static final int SHORTEST = 2;
    private static final String NOT_A_WORD = "[^a-z0-9]+";

    /// Words that nearly every text has, in English and Welsh; they decide nothing where others are there.
    private static final Set<String> EVERYWHERE = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "for", "from", "had", "has", "have", "he",
            "in", "is", "it", "its", "not", "of", "on", "or", "she", "that", "the", "their", "them", "they", "this",
            "to", "was", "we", "were", "what", "which", "who", "will", "with", "you", "ac", "ar", "ei", "eu", "gan",
            "i", "mae", "na", "o", "oedd", "roedd", "sydd", "wedi", "y", "yn", "yr", "yw");

    private SearchWords() {}

    /// The words of a text in their order, those that nearly every text has left out.
    static List<String> of(String text) {
        return all(text).stream()
                .filter(word -> word.length() >= SHORTEST && !EVERYWHERE.contains(word))
                .toList();
    }

    /// The words that somebody typed, each once; what nearly every text has only where nothing else is there.
    static List<String> typed(String text, int most) {
        List<String> telling = of(text);
        return (telling.isEmpty() ? all(text) : telling)
                .stream().distinct().limit(most).toList();
    }

    /// The text in lower case without accents, letter for letter as long as before, so that places in it agree.
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            String plain = Normalizer.normalize(text.substring(at, at + 1), Normalizer.Form.NFD);
            folded.append(Character.toLowerCase(plain.charAt(0)));
        }
        return folded.toString();
    }

    private static List<String> all(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split(NOT_A_WORD, -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST)))
                .toList();
    }
}
