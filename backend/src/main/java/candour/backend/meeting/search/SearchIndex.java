package candour.backend.meeting.search;

import candour.backend.platform.reference.PublicReference;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;

/// Makes published texts findable, in the transaction that publishes them: what is public can be found at once, and
/// what was taken back is gone at once.
@Singleton
public class SearchIndex {
    /// A word of the title says as much as so many in the text.
    private static final int TITLE = 4;

    /// Saturation of how often a word stands in a text, and how much its length counts. Source: Robertson and
    /// Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), the usual values.
    private static final double SATURATION = 1.2;

    private static final double LENGTH = 0.75;

    /// Words of a text of usual length, against which others are measured.
    private static final double USUAL_WORDS = 400;

    private static final int HIGHEST = 1000;

    private final SearchRepository texts;

    SearchIndex(SearchRepository texts) {
        this.texts = texts;
    }

    /// Makes the text findable, in place of an earlier one with its kind and reference.
    public void put(SearchEntry entry) {
        String kind = entry.kind().code();
        long id = texts.findId(kind, entry.reference())
                .map(known -> replace(known, entry))
                .orElseGet(() -> add(entry));
        weights(entry).forEach((word, weight) -> texts.addWord(word, weight, id));
        texts.countUp(id);
    }

    /// Makes the text findable no more; where there is none, nothing happens.
    public void remove(SearchKind kind, PublicReference reference) {
        texts.findId(kind.code(), reference).ifPresent(id -> {
            forgetWords(id);
            texts.delete(id);
        });
    }

    /// The words of the text with their weights, 1 to 1000.
    static Map<String, Integer> weights(SearchEntry entry) {
        Map<String, Integer> times = new TreeMap<>();
        SearchWords.of(entry.text()).forEach(word -> times.merge(word, 1, Integer::sum));
        double words = times.values().stream().mapToInt(Integer::intValue).sum();
        SearchWords.of(entry.title()).forEach(word -> times.merge(word, TITLE, Integer::sum));
        double most = SATURATION * (1 - LENGTH + LENGTH * words / USUAL_WORDS);
        times.replaceAll((word, often) -> (int) Math.max(1, Math.round(HIGHEST * often / (often + most))));
        return times;
    }

    private long replace(long id, SearchEntry entry) {
        forgetWords(id);
        texts.change(
                id, entry.forceId(), entry.language().code(), entry.path(), entry.title(), entry.day(), entry.text());
        return id;
    }

    private long add(SearchEntry entry) {
        String kind = entry.kind().code();
        texts.insert(
                kind,
                entry.reference(),
                entry.forceId(),
                entry.language().code(),
                entry.path(),
                entry.title(),
                entry.day(),
                entry.text());
        return texts.findId(kind, entry.reference())
                .orElseThrow(() -> new IllegalStateException("a text that was just added is not there"));
    }

    private void forgetWords(long id) {
        texts.countDown(id);
        texts.forgetWords(id);
    }
}
