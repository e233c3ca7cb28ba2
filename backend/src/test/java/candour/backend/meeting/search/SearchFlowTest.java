package candour.backend.meeting.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.reference.PublicReference;
import candour.backend.support.TestPortal;
import candour.shared.text.Language;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchFlowTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private TestPortal portal;
    private SearchLookup search;

    @BeforeEach
    void start() {
        portal = TestPortal.emptied();
        search = portal.bean(SearchLookup.class);
    }

    private static SearchEntry text(SearchKind kind, int number, String title, String words) {
        return new SearchEntry(
                kind,
                new PublicReference(String.format(Locale.ROOT, "%032x", number)),
                1,
                Language.ENGLISH,
                "/minutes/" + number,
                title,
                DAY.plusDays(number),
                words);
    }

    private static SearchEntry minutes(int number, String title, String words) {
        return text(SearchKind.MINUTES, number, title, words);
    }

    private void put(SearchEntry... entries) {
        inTransaction(() -> List.of(entries).forEach(portal.bean(SearchIndex.class)::put));
    }

    /// As publishing does.
    @SuppressWarnings("unchecked")
    private void inTransaction(Runnable act) {
        TransactionOperations<Connection> transactions = portal.bean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            act.run();
            return null;
        });
    }

    private List<String> found(String typed) {
        return search.find(typed, 0, 20).findings().stream()
                .map(finding -> finding.path().substring("/minutes/".length()))
                .toList();
    }

    @Test
    void every_word_must_be_there_as_its_beginning_whatever_case_or_accent() {
        put(
                minutes(1, "Panel", "Body-worn video was on in every case. Gŵyl yn Ynys Môn."),
                minutes(2, "Panel", "No video in two cases"),
                text(SearchKind.ANSWER, 3, "Answer", "The force will buy cameras"));

        assertEquals(List.of("1"), found("WORN vid"));
        assertEquals(List.of("2"), found("two video"));
        assertEquals(List.of("1"), found("gwyl mon"));
        assertEquals(List.of("1"), found("Gŵyl Môn"));
        assertEquals(List.of("3"), found("camera"));
        assertEquals(List.of(), found("video helicopter"));
        assertEquals(List.of(), found(""));
        assertEquals(List.of(), found("?!"));
        assertEquals(List.of(), found("% _ '"));
    }

    @Test
    void who_says_more_of_it_comes_first_then_the_newer() {
        put(
                minutes(1, "Panel", "Strip search once. Other words about other things."),
                minutes(2, "Panel", "Strip search. Strip search again. Strip search a third time."),
                minutes(3, "Strip search panel", "Other words about other things altogether."),
                minutes(4, "Panel", "Strip search once. Other words about other things."),
                minutes(5, "Panel", "Stripped of meaning, search for words."));

        assertEquals(List.of("3", "2", "4", "1", "5"), found("strip search"));
    }

    @Test
    void what_is_corrected_is_found_by_its_new_words_alone_and_what_is_removed_not_at_all() {
        put(minutes(1, "Panel", "Eleven cases"), minutes(2, "Panel", "Eleven again"));
        put(minutes(1, "Panel", "Twelve cases"));
        assertEquals(List.of("2"), found("eleven"));
        assertEquals(List.of("1"), found("twelve"));

        inTransaction(() -> portal.bean(SearchIndex.class)
                .remove(SearchKind.MINUTES, minutes(2, "", "").reference()));
        assertEquals(List.of(), found("eleven"));
        assertEquals(1, search.count(SearchKind.MINUTES));
    }

    @Test
    void the_excerpt_shows_where_it_stands() {
        String before = "Words ".repeat(30);
        put(minutes(1, "Panel", before + "then the Gŵyl came. " + "More ".repeat(80)));
        List<SearchFinding.Piece> excerpt =
                search.find("gwyl", 0, 1).findings().getFirst().excerpt();

        assertEquals(
                List.of("Gŵyl"),
                excerpt.stream()
                        .filter(SearchFinding.Piece::hit)
                        .map(SearchFinding.Piece::text)
                        .toList());
        String all = excerpt.stream().map(SearchFinding.Piece::text).collect(Collectors.joining());
        assertTrue(all.length() < 300 && all.startsWith("… ") && all.endsWith(" …"), all);
    }

    @Test
    void an_excerpt_reads_as_sentences_without_the_marks_of_lists_and_headings() {
        String content = "Who came\n\n- Chair: 1\n- Members: 7\n\nWhat we looked at\n\nThe panel looked at six"
                + " records drawn by lot.\n\n1. four were good\n2. two were bad";
        assertEquals(
                List.of(new SearchFinding.Piece("… ", false)),
                SearchFinding.excerpt(content, List.of()).subList(0, 1));
        assertEquals(
                "The panel looked at six records drawn by lot. four were good; two were bad.",
                SearchFinding.excerpt(content, List.of()).get(1).text());
        assertEquals(
                "Who came: Chair: 1; Members: 7. What we ",
                SearchFinding.excerpt(content, List.of("looked")).getFirst().text());
    }

    /// What is read does not grow with the number of texts: the statements go by keys, and stop.
    @Test
    void a_search_reads_a_bounded_number_of_rows_by_keys() throws SQLException {
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            StringBuilder words = new StringBuilder("INSERT INTO search_word (word, weight, text_id) VALUES ");
            for (int i = 1; i <= 3000; i++) {
                words.append(i == 1 ? "" : ",")
                        .append("('common',")
                        .append(1 + i % 900)
                        .append(',')
                        .append(i);
                words.append("),('other")
                        .append(i % 50)
                        .append("',500,")
                        .append(i)
                        .append(')');
            }
            statement.execute(words.toString());
            statement.execute("INSERT INTO search_count VALUES ('common', 3000), ('commoner', 1)");
            statement.execute("ANALYZE TABLE search_word, search_count");
            String best = SearchRepository.BEST.replace(":word", "'common'").replace(":most", "500");
            assertEquals("PRIMARY", plan(statement, best));
            assertTrue(read(connection, best) <= 505, "read " + read(connection, best));
            String among = SearchRepository.AMONG
                    .replace(":texts", "1, 2, 3, 500, 900, 1500")
                    .replace(":words", "'common', 'other7'");
            assertEquals("search_word_by_text", plan(statement, among));
            assertTrue(read(connection, among) <= 30, "read " + read(connection, among));
        }
        assertEquals(500, search.find("common", 0, 20).total());
        assertTrue(search.find("common", 0, 20).more());
    }

    /// The comment is read by MySQL alone, whose usual answer is another since 9.
    private static String plan(Statement statement, String sql) throws SQLException {
        try (ResultSet plan = statement.executeQuery("EXPLAIN /*!80032 FORMAT=TRADITIONAL */ " + sql)) {
            plan.next();
            return plan.getString("key");
        }
    }

    /// Rows the server read by keys for the statement.
    private static long read(Connection connection, String sql) throws SQLException {
        long before = handled(connection);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
        return handled(connection) - before;
    }

    private static long handled(Connection connection) throws SQLException {
        long read = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW SESSION STATUS WHERE Variable_name IN"
                        + " ('Handler_read_first', 'Handler_read_key', 'Handler_read_last', 'Handler_read_next',"
                        + " 'Handler_read_prev')")) {
            while (rows.next()) {
                read += rows.getLong(2);
            }
        }
        return read;
    }
}
