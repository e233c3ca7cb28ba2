package candour.backend.meeting.search;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The searchable texts and their words.
@JdbcRepository(dialect = Dialect.MYSQL)
interface SearchRepository extends GenericRepository<SearchText, Long> {
    /// The texts that say a word best, newest first among equals: read from one end of the index, as far as needed.
    String BEST = """
            SELECT word, weight, text_id FROM search_word WHERE word = :word
            ORDER BY weight DESC, text_id DESC LIMIT :most
            """;

    /// Which of some texts have one of some words.
    String AMONG = """
            SELECT word, weight, text_id FROM search_word WHERE text_id IN (:texts) AND word IN (:words)
            """;

    /// The words that begin so, the one itself first, then those that most texts have.
    String BEGINNING = """
            SELECT word, texts FROM search_count WHERE word LIKE :prefix AND texts > 0
            ORDER BY CASE WHEN word = :word THEN 0 ELSE 1 END, texts DESC, word LIMIT :most
            """;

    @Query(BEST)
    List<SearchWord> listBest(String word, int most);

    @Query(AMONG)
    List<SearchWord> listAmong(Collection<Long> texts, Collection<String> words);

    @Query(BEGINNING)
    List<SearchCount> listBeginning(String prefix, String word, int most);

    @Query("SELECT word, texts FROM search_count WHERE word = :word AND texts > 0")
    Optional<SearchCount> findCount(String word);

    @Query("""
            SELECT id, kind, reference, language, path, title, about_on, content FROM search_text WHERE id IN (:ids)
            """)
    List<SearchText> list(Collection<Long> ids);

    @Query("""
            SELECT id, kind, reference, language, path, title, about_on, content FROM search_text
            WHERE kind = :kind ORDER BY about_on DESC, id DESC LIMIT :most OFFSET :from
            """)
    List<SearchText> listNewest(String kind, int most, long from);

    @Query("SELECT COUNT(*) FROM search_text WHERE kind = :kind")
    long count(String kind);

    @Query("SELECT id FROM search_text WHERE kind = :kind AND reference = :reference")
    Optional<Long> findId(String kind, PublicReference reference);

    @Query("""
            INSERT INTO search_text (kind, reference, force_id, language, path, title, about_on, content)
            VALUES (:kind, :reference, :force, :language, :path, :title, :day, :content)
            """)
    void insert(
            String kind,
            PublicReference reference,
            int force,
            String language,
            String path,
            String title,
            LocalDate day,
            String content);

    @Query("""
            UPDATE search_text SET force_id = :force, language = :language, path = :path, title = :title,
                about_on = :day, content = :content
            WHERE id = :id
            """)
    void change(long id, int force, String language, String path, String title, LocalDate day, String content);

    @Query("INSERT INTO search_word (word, weight, text_id) VALUES (:word, :weight, :text)")
    void addWord(String word, int weight, long text);

    /// Counts the words of a text, in one order for all, so that two who publish at once wait and do not block.
    @Query("""
            INSERT INTO search_count (word, texts) SELECT word, 1 FROM search_word WHERE text_id = :text ORDER BY word
            ON DUPLICATE KEY UPDATE texts = search_count.texts + 1
            """)
    void countUp(long text);

    @Query("""
            UPDATE search_count SET texts = texts - 1
            WHERE word IN (SELECT word FROM search_word WHERE text_id = :text)
            """)
    void countDown(long text);

    @Query("DELETE FROM search_word WHERE text_id = :text")
    void forgetWords(long text);

    @Query("DELETE FROM search_text WHERE id = :text")
    void delete(long text);
}
