package candour.shared.rights;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How old a reader must be to read a text with ease: the Flesch-Kincaid grade (Kincaid and others, 1975, for the
/// United States Navy) plus five years. Syllables are groups of vowels, without an `e` at the end.
final class ReadingAge {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’-]*");
    private static final Pattern SENTENCES = Pattern.compile("[.?:]+(?:[”)]*\\s|[”)]*$)|\n+");

    private ReadingAge() {}

    /// Years.
    static double of(String text) {
        int words = 0;
        int syllables = 0;
        Matcher word = WORDS.matcher(text);
        while (word.find()) {
            words++;
            syllables += syllables(word.group().toLowerCase(Locale.ROOT));
        }
        long sentences = SENTENCES
                .splitAsStream(text)
                .filter(one -> WORDS.matcher(one).find())
                .count();
        return 0.39 * words / Math.max(1, sentences) + 11.8 * syllables / Math.max(1, words) - 15.59 + 5;
    }

    private static int syllables(String word) {
        String spoken = word.length() > 3 && word.endsWith("e") && !word.endsWith("le")
                ? word.substring(0, word.length() - 1)
                : word;
        int groups = (int) VOWELS.matcher(spoken).results().count();
        return Math.max(1, groups);
    }
}
