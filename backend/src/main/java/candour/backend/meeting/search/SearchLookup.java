package candour.backend.meeting.search;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds published texts by words, best first. Every word must be there, each may be the beginning of a word. However
/// many texts there are, a search reads a bounded number of rows: of very common words the texts that say most of them.
@Singleton
public class SearchLookup {
    /// Most findings of one search.
    static final int MOST = 500;

    private static final int MOST_WORDS = 6;
    private static final int MOST_ENDINGS = 6;
    private static final int SHORTEST_BEGINNING = 3;

    /// A word that only begins as typed says less than the word itself.
    private static final double ONLY_BEGINS = 0.5;

    private final SearchRepository texts;

    SearchLookup(SearchRepository texts) {
        this.texts = texts;
    }

    /// A typed word with the words that begin so.
    ///
    /// @param rarity the fewer texts have it, the more it tells: 1 over the logarithm of their number
    private record Term(String typed, List<SearchCount> words, long texts, double rarity) {}

    /// Finds texts.
    ///
    /// @param typed as somebody typed it
    /// @param from how many findings to leave out at the beginning
    /// @param size how many to read at most
    @ReadOnly
    public SearchFindings find(String typed, int from, int size) {
        List<String> words = SearchWords.typed(typed, MOST_WORDS);
        List<Term> terms = words.stream().map(this::term).toList();
        if (terms.isEmpty() || terms.stream().anyMatch(term -> term.words().isEmpty())) {
            return new SearchFindings(List.of(), 0, false);
        }
        Map<Long, Double> scores = scores(
                terms.stream().sorted(Comparator.comparingLong(Term::texts)).toList());
        List<Long> ranked = scores.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .toList();
        List<Long> shown = ranked.stream().skip(from).limit(size).toList();
        return new SearchFindings(read(shown, words), ranked.size(), ranked.size() >= MOST);
    }

    /// The newest texts of a kind.
    @ReadOnly
    public List<SearchFinding> newest(SearchKind kind, long from, int size) {
        return texts.listNewest(kind.code(), size, from).stream()
                .map(text -> SearchFinding.of(text, List.of()))
                .toList();
    }

    /// How many texts of the kind there are.
    @ReadOnly
    public long count(SearchKind kind) {
        return texts.count(kind.code());
    }

    private Term term(String word) {
        List<SearchCount> words = word.length() < SHORTEST_BEGINNING
                ? texts.findCount(word).stream().toList()
                : texts.listBeginning(word + "%", word, MOST_ENDINGS);
        long having = words.stream().mapToLong(SearchCount::texts).sum();
        return new Term(word, words, having, 1 / Math.log(2.0 + having));
    }

    /// Begins with the rarest word: what does not have it need not be looked at.
    private Map<Long, Double> scores(List<Term> terms) {
        Map<Long, Double> scores = best(score(terms.getFirst(), candidates(terms.getFirst())));
        for (Term term : terms.subList(1, terms.size())) {
            if (scores.isEmpty()) {
                return scores;
            }
            List<String> words = term.words().stream().map(SearchCount::word).toList();
            Map<Long, Double> also = score(term, texts.listAmong(scores.keySet(), words));
            Map<Long, Double> both = new HashMap<>();
            scores.forEach((text, score) -> {
                Double more = also.get(text);
                if (more != null) {
                    both.put(text, score + more);
                }
            });
            scores = both;
        }
        return scores;
    }

    private List<SearchWord> candidates(Term term) {
        List<SearchWord> candidates = new ArrayList<>();
        term.words().forEach(count -> candidates.addAll(texts.listBest(count.word(), MOST)));
        return candidates;
    }

    private static Map<Long, Double> score(Term term, List<SearchWord> words) {
        Map<Long, Double> scores = new HashMap<>();
        words.forEach(word -> {
            double whole = word.word().equals(term.typed()) ? 1 : ONLY_BEGINS;
            scores.merge(word.textId(), word.weight() * whole * term.rarity(), Math::max);
        });
        return scores;
    }

    private static Map<Long, Double> best(Map<Long, Double> scores) {
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .limit(MOST)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<SearchFinding> read(List<Long> ids, List<String> words) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, SearchText> found =
                texts.list(ids).stream().collect(Collectors.toMap(SearchText::id, Function.identity()));
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .map(text -> SearchFinding.of(text, words))
                .toList();
    }
}
