package candour.backend.stopsearch;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The numbers of published texts, kept from one file to the next while nothing but our own imports changes what is
/// held.
@Singleton
class KnownWords {
    private static final int MOST_NEW_TEXTS = 1000;

    private final PublishedValues values;
    private Map<ValueList, Map<String, Integer>> known = new EnumMap<>(ValueList.class);
    private long edition = -1;

    KnownWords(PublishedValues values) {
        this.values = values;
    }

    /// The numbers of texts for one file. Published files bring a handful of new texts; a file that brings more than
    /// 1,000 is something else, and is refused before it fills the list.
    ///
    /// @param begun the edition as the import of the file begins
    synchronized Words begin(long begun) {
        if (begun != edition) {
            known = read();
            edition = begun;
        }
        Map<ValueList, Map<String, Integer>> lists = known;
        int[] added = {0};
        return (list, content) -> {
            Map<String, Integer> ids = lists.computeIfAbsent(list, any -> new ConcurrentHashMap<>());
            Integer id = ids.get(content);
            if (id == null) {
                if (++added[0] > MOST_NEW_TEXTS) {
                    throw new FileRefused("The file has more than " + MOST_NEW_TEXTS
                            + " texts that no published list knows; it is not a stop and search file.");
                }
                id = values.idOf(list, content);
                ids.put(content, id);
            }
            return id;
        };
    }

    /// Says that the import that began with one edition ended with another, all by itself.
    synchronized void finished(long begun, long ended) {
        if (edition == begun) {
            edition = ended;
        }
    }

    private Map<ValueList, Map<String, Integer>> read() {
        Map<ValueList, Map<String, Integer>> fresh = new EnumMap<>(ValueList.class);
        Dictionary dictionary = values.dictionary();
        for (ValueList list : ValueList.values()) {
            Map<String, Integer> ids = new ConcurrentHashMap<>();
            dictionary.list(list).forEach(value -> ids.put(value.content(), value.id()));
            fresh.put(list, ids);
        }
        return fresh;
    }
}
