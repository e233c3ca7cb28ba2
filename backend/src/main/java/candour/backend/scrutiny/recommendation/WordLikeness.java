package candour.backend.scrutiny.recommendation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds texts that are about the same thing: the cosine of their words, where a word counts the more the fewer texts
/// have it. A text of the same theme needs fewer words in common. It knows words, not meaning: it finds what is said
/// again in similar words, and nobody decides anything by it alone. Source: Salton and Buckley, "Term-weighting
/// approaches in automatic text retrieval" (1988).
final class WordLikeness {
    /// From this cosine on a text of the same theme counts as similar.
    static final double SAME_THEME = 0.22;

    /// The same for a text of another theme.
    static final double OTHER_THEME = 0.42;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 3;
    private static final int SHORTEST_STEM = 4;
    private static final List<String> ENDINGS = List.of("ings", "ing", "edly", "ed", "ies", "es", "s", "ly");
    /// Words that say nothing of what a recommendation is about.
    private static final Set<String> PLAIN = Set.of(
            ("a an and are as at be been by can could did do does for from had has have how if in into is it its may "
                            + "more most must no nor not of on one or other our out over panel per police force "
                            + "officer recommend recommendation search searche shall she should so some stop such than "
                            + "that the their them then there these they thi this those to under up wa was we were "
                            + "what when where which while who whom whose why will with within without would year you "
                            + "your yn yr ei eu fel gan mae nad neu oedd sydd wedi bod ond dylai heddlu")
                    .split(" "));

    private WordLikeness() {}

    /// A text to compare with.
    ///
    /// @param id of the text
    /// @param theme code of its theme
    /// @param words all it says
    record Candidate(long id, String theme, String words) {}

    /// The numbers of the texts that are most like these words, the most similar first.
    ///
    /// @param most how many at most
    static List<Long> find(String theme, String words, Collection<Candidate> among, int most) {
        Set<String> wanted = words(words);
        Map<Long, Set<String>> texts = new HashMap<>();
        Map<String, Integer> having = new HashMap<>();
        wanted.forEach(word -> having.merge(word, 1, Integer::sum));
        among.forEach(one -> {
            Set<String> theirs = words(one.words());
            texts.put(one.id(), theirs);
            theirs.forEach(word -> having.merge(word, 1, Integer::sum));
        });
        int all = among.size() + 1;
        record Found(long id, double likeness) {}
        return among.stream()
                .map(one -> new Found(
                        one.id(),
                        likeness(wanted, texts.getOrDefault(one.id(), Set.of()), having, all)
                                - (one.theme().equals(theme) ? SAME_THEME : OTHER_THEME)))
                .filter(found -> found.likeness() >= 0)
                .sorted(Comparator.comparingDouble(Found::likeness).reversed().thenComparing(Found::id))
                .limit(most)
                .map(Found::id)
                .toList();
    }

    private static double likeness(Set<String> one, Set<String> other, Map<String, Integer> having, int all) {
        double common = one.stream()
                .filter(other::contains)
                .mapToDouble(word -> square(weight(word, having, all)))
                .sum();
        double lengths = length(one, having, all) * length(other, having, all);
        return lengths == 0 ? 0 : common / lengths;
    }

    private static double length(Set<String> words, Map<String, Integer> having, int all) {
        return Math.sqrt(words.stream()
                .mapToDouble(word -> square(weight(word, having, all)))
                .sum());
    }

    private static double weight(String word, Map<String, Integer> having, int all) {
        return Math.log(1 + (double) all / having.getOrDefault(word, 1));
    }

    private static double square(double value) {
        return value * value;
    }

    /// The words of a text that say something, each once, without their endings.
    static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1)) {
            String stem = stem(word);
            if (word.length() >= SHORTEST && !PLAIN.contains(word) && !PLAIN.contains(stem)) {
                words.add(stem);
            }
        }
        return words;
    }

    private static String stem(String word) {
        return ENDINGS.stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .filter(stem -> stem.length() >= SHORTEST_STEM)
                .findFirst()
                .orElse(word);
    }
}
