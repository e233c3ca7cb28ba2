package candour.backend.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Search over 10,000 made-up minutes of some 400 words each, whose words are as unevenly frequent as those of a
/// language (Zipf's law with 20,000 words): rare words, common ones, beginnings, several together, over HTTP.
final class MinutesBench {
    private static final int TEXTS = 10_000;
    private static final int WORDS = 400;
    private static final int VOCABULARY = 20_000;
    private static final int ROUNDS = 1_000;
    private static final double MOST_MILLIS = 50;
    private static final long SEED = 20_261_122;

    private final BenchPortal portal;
    private final BenchTable table;
    private final Web web;
    private final double[] shares = new double[VOCABULARY];

    MinutesBench(BenchPortal portal, BenchTable table, Web web) {
        this.portal = portal;
        this.table = table;
        this.web = web;
        double sum = 0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            sum += 1.0 / (rank + 2.7);
            shares[rank] = sum;
        }
    }

    void measure() throws SQLException {
        BenchTable.say("writing %,d minutes".formatted(TEXTS));
        store();
        Random random = new Random(SEED + 1);
        for (int i = 0; i < ROUNDS; i++) {
            web.fetch(path(random));
        }
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            String path = path(random);
            times[i] = Timing.millis(() -> web.fetch(path));
        }
        double[] bare = new double[ROUNDS];
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < ROUNDS; i++) {
                String word = word(random);
                bare[i] = Timing.millis(() -> statement
                        .executeQuery("SELECT text_id FROM search_word WHERE word = '" + word
                                + "' ORDER BY weight DESC, text_id DESC LIMIT 500")
                        .close());
            }
        }
        double p99 = Timing.quantile(times, 0.99);
        table.add(
                "R9",
                "a search over %,d minutes over HTTP, p99 (p50 %s); bare: one word's best 500"
                        .formatted(TEXTS, BenchTable.millis(Timing.median(times))),
                BenchTable.millis(p99),
                BenchTable.millis(Timing.quantile(bare, 0.99)),
                BenchTable.two(p99 / Timing.quantile(bare, 0.99)),
                "<= 50 ms",
                p99 <= MOST_MILLIS);
    }

    /// A search as people type them: one word, two, three, or the beginning of one.
    private String path(Random random) {
        String typed =
                switch (random.nextInt(4)) {
                    case 0 -> word(random);
                    case 1 -> word(random) + " " + word(random);
                    case 2 -> word(random) + " " + word(random) + " " + word(random);
                    default -> word(random).substring(0, 3);
                };
        return "/minutes?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private void store() throws SQLException {
        Random random = new Random(SEED);
        Map<String, Integer> having = new TreeMap<>();
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int id = 1; id <= TEXTS; id++) {
                StringBuilder content = new StringBuilder();
                Map<String, Integer> times = new TreeMap<>();
                for (int i = 0; i < WORDS; i++) {
                    String word = word(random);
                    content.append(word).append(i % 12 == 11 ? ". " : " ");
                    times.merge(word, 1, Integer::sum);
                }
                times.keySet().forEach(word -> having.merge(word, 1, Integer::sum));
                insert(statement, id, content.toString(), times);
                if (id % 500 == 0) {
                    connection.commit();
                }
            }
            StringBuilder counts = new StringBuilder("INSERT INTO search_count (word, texts) VALUES ");
            having.forEach((word, texts) ->
                    counts.append("('").append(word).append("',").append(texts).append("),"));
            statement.execute(counts.substring(0, counts.length() - 1));
            connection.commit();
        }
        portal.execute("ANALYZE TABLE search_word", "ANALYZE TABLE search_text", "ANALYZE TABLE search_count");
    }

    private static void insert(Statement statement, int id, String content, Map<String, Integer> times)
            throws SQLException {
        LocalDate day = LocalDate.of(2026, 1, 1).minusDays(id % 4000);
        statement.execute("INSERT INTO search_text (id, kind, reference, force_id, language, path, title, about_on,"
                + " content) VALUES (" + id + ", 'minutes', X'" + "%032x".formatted(id) + "', 1, 'en', '/minutes/x',"
                + " 'Sample panel', '" + day + "', '" + content + "')");
        StringBuilder words = new StringBuilder("INSERT INTO search_word (word, weight, text_id) VALUES ");
        times.forEach((word, often) -> words.append("('")
                .append(word)
                .append("',")
                .append(Math.max(1, Math.round(1000 * often / (often + 1.2))))
                .append(',')
                .append(id)
                .append("),"));
        statement.execute(words.substring(0, words.length() - 1));
    }

    /// A word by its rank: as short as frequent ones are, and each beginning shared by many.
    private String word(Random random) {
        double at = random.nextDouble() * shares[VOCABULARY - 1];
        int found = Arrays.binarySearch(shares, at);
        int rank = found < 0 ? -found - 1 : found;
        StringBuilder word = new StringBuilder();
        List<String> syllables = List.of("ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te");
        for (int rest = rank + 12; rest > 0; rest /= 12) {
            word.append(syllables.get(rest % 12));
        }
        return word.toString();
    }
}
