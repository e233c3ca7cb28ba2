package candour.backend.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.time.Quarter;
import candour.backend.support.TestDatabase;
import candour.backend.support.TestPortal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CountingAnswersTest {
    private static final Quarter SPRING = new Quarter(20252);
    private static final LocalDate IN_SPRING = LocalDate.of(2025, 6, 20);
    private static final LocalDate AFTER_GRACE = LocalDate.of(2025, 7, 15);

    private TestPortal portal;
    private Answering people;

    @BeforeEach
    void start() {
        portal = TestPortal.emptied();
        people = new Answering(portal);
    }

    @Test
    void people_are_counted_by_occasion_place_and_one_question_at_a_time() {
        people.give(Occasion.APPLIED, 20252, 3, "ethnic-group", "black", "age", "13-15", "district", "E08000025");
        people.give(Occasion.APPLIED, 20252, 2, "ethnic-group", "white", "condition", "yes", "limited", "a-little");
        people.give(Occasion.APPLIED, 20252, 1, "ethnic-group", "prefer-not-to-say", "condition", "yes");
        people.give(Occasion.ATTENDED, 20252, 5, "religion", "muslim", "district", "elsewhere");
        people.count(IN_SPRING);

        CountedPeople applied = count(Occasion.APPLIED, Answering.FORCE_AREA);
        assertEquals(
                Map.of("black", 3L, "white", 2L, "unknown", 1L),
                applied.people().get(Characteristic.ETHNIC_GROUP));
        assertEquals(Map.of("under-18", 3L, "unknown", 3L), applied.people().get(Characteristic.AGE));
        assertEquals(Map.of("disabled", 2L, "unknown", 4L), applied.people().get(Characteristic.DISABILITY));
        assertEquals(5, applied.known(Characteristic.ETHNIC_GROUP));
        assertEquals(1, applied.unknown(Characteristic.ETHNIC_GROUP));

        assertEquals(3, count(Occasion.APPLIED, Answering.BIRMINGHAM).of(Characteristic.ETHNIC_GROUP, "black"));
        assertEquals(0, count(Occasion.APPLIED, Answering.BIRMINGHAM).of(Characteristic.ETHNIC_GROUP, "white"));
        assertEquals(5, count(Occasion.ATTENDED, Answering.FORCE_AREA).of(Characteristic.RELIGION, "muslim"));
        assertEquals(Map.of(), count(Occasion.TOLD_US, Answering.FORCE_AREA).people());
    }

    @Test
    void a_quarter_is_counted_anew_until_its_grace_is_over_and_then_stands() {
        people.give(Occasion.TOLD_US, 20252, 4, "sex", "female");
        people.count(IN_SPRING);
        people.give(Occasion.TOLD_US, 20252, 2, "sex", "female");
        people.count(SPRING.last().plusDays(CountingAnswers.GRACE_DAYS));
        assertEquals(6, count(Occasion.TOLD_US, Answering.FORCE_AREA).of(Characteristic.SEX, "female"));
        assertEquals(List.of(new CountedQuarter(SPRING, false)), lookup().quarters(people.force()));

        people.count(AFTER_GRACE);
        people.give(Occasion.TOLD_US, 20252, 9, "sex", "female");
        people.count(AFTER_GRACE.plusDays(7));
        assertEquals(6, count(Occasion.TOLD_US, Answering.FORCE_AREA).of(Characteristic.SEX, "female"));
        assertEquals(List.of(new CountedQuarter(SPRING, true)), lookup().quarters(people.force()));
    }

    @Test
    void who_is_older_or_moved_a_year_later_does_not_alter_last_years_figures() {
        people.give(Occasion.APPOINTED, 20252, 12, "age", "18-24", "district", "E08000025");
        people.count(AFTER_GRACE);
        Map<Characteristic, Map<String, Long>> before =
                count(Occasion.APPOINTED, Answering.BIRMINGHAM).people();

        people.give(Occasion.APPOINTED, 20262, 12, "age", "25-34", "district", "E08000026");
        people.count(LocalDate.of(2026, 7, 20));
        assertEquals(before, count(Occasion.APPOINTED, Answering.BIRMINGHAM).people());
        assertEquals(12, Objects.requireNonNull(before.get(Characteristic.AGE)).get("18-24"));
        CountedPeople later =
                lookup().count(people.force(), Occasion.APPOINTED, Answering.COVENTRY, List.of(new Quarter(20262)));
        assertEquals(Map.of("25-34", 12L), later.people().get(Characteristic.AGE));
    }

    @Test
    void the_counts_outlast_the_answers() {
        people.give(Occasion.TOLD_US, 20252, 11, "religion", "sikh");
        people.count(AFTER_GRACE);
        portal.bean(EqualityAnswerRetention.class).apply(Instant.parse("2028-01-10T09:00:00Z"));
        assertEquals(List.of(), portal.bean(EqualityAnswerRepository.class).list());
        people.count(LocalDate.of(2028, 1, 11));
        assertEquals(11, count(Occasion.TOLD_US, Answering.FORCE_AREA).of(Characteristic.RELIGION, "sikh"));
    }

    @Test
    void quarters_add_up_to_a_year() {
        people.give(Occasion.TOLD_US, 20252, 3, "sex", "male");
        people.give(Occasion.TOLD_US, 20253, 4, "sex", "male");
        people.count(LocalDate.of(2025, 9, 1));
        CountedPeople both =
                lookup().count(people.force(), Occasion.TOLD_US, Answering.FORCE_AREA, List.of(SPRING, SPRING.plus(1)));
        assertEquals(7, both.of(Characteristic.SEX, "male"));
    }

    @Test
    void the_same_people_have_the_same_sum_of_keys_wherever_they_are_counted() throws SQLException {
        people.give(Occasion.TOLD_US, 20252, 40, "sex", "male", "age", "25-34", "district", "E08000025");
        people.count(IN_SPRING);
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT COUNT(DISTINCT key_sum), COUNT(*), MIN(people) FROM representation_count")) {
            assertTrue(rows.next());
            assertEquals(1, rows.getInt(1));
            assertEquals(2 * Characteristic.values().length, rows.getInt(2));
            assertEquals(40, rows.getInt(3));
        }
    }

    /// T14: whoever chooses among applicants reads through the portal's account, and that gets nothing.
    @Test
    void the_portals_account_of_the_database_reads_no_count() {
        for (String table : List.of("equality_answer", "representation_count", "representation_quarter")) {
            SQLException refused = assertThrows(SQLException.class, () -> readAsPortal("SELECT * FROM " + table));
            assertEquals(1142, refused.getErrorCode(), table);
        }
    }

    private static void readAsPortal(String sql) throws SQLException {
        Map<String, String> settings = TestDatabase.settings();
        try (Connection connection = DriverManager.getConnection(
                        settings.get("datasources.default.url"),
                        settings.get("datasources.default.username"),
                        settings.get("datasources.default.password"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private CountedPeople count(Occasion occasion, int area) {
        return lookup().count(people.force(), occasion, area, List.of(SPRING));
    }

    private RepresentationLookup lookup() {
        return portal.bean(RepresentationLookup.class);
    }
}
