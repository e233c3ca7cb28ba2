package candour.backend.meeting.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import candour.backend.platform.check.Finding;
import candour.backend.platform.persistence.Direct;
import candour.backend.platform.reference.PublicReference;
import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublicationCheckTest {
    private static final int PUBLISHED = 6;
    private static final List<String> TAMPERING = List.of(
            "UPDATE minutes_section SET body = CONCAT(body, '.') WHERE minutes_id = 3",
            "UPDATE minutes_section SET heading = 'Other' WHERE minutes_id = 6",
            "DELETE FROM minutes_section WHERE minutes_id = 1",
            "UPDATE minutes SET language = 'cy' WHERE id = 2",
            "UPDATE publication_entry SET content_hash = chain_hash WHERE number = 4",
            "UPDATE publication_entry SET published_at = published_at + INTERVAL 1 SECOND WHERE number = 2",
            "UPDATE publication_entry SET version = 2 WHERE number = 5",
            "UPDATE publication_entry SET number = 99 WHERE number = 6",
            "DELETE FROM publication_entry WHERE number = 1",
            "DELETE FROM publication_entry WHERE number = 3",
            "DELETE FROM publication_entry WHERE number = 6",
            "DELETE FROM publication_head",
            "UPDATE publication_head SET number = 5");

    private TestPortal portal;
    private Rows rows;

    @BeforeEach
    void start() {
        portal = TestPortal.emptied();
        rows = Rows.of(portal);
        for (int i = 1; i <= PUBLISHED; i++) {
            String reference = ("" + i).repeat(32);
            rows.run("INSERT INTO minutes (id, reference, meeting_id, panel_id, force_id, language, version, sent,"
                    + " correction, published_version, first_published_at, published_at, started_at, sample) VALUES ("
                    + i + ", X'" + reference + "', " + i + ", 1, 1, 'en', 1, FALSE, '', 1, '2026-11-02', '2026-11-02',"
                    + " '2026-11-01', FALSE)");
            rows.run("INSERT INTO minutes_section (minutes_id, version, section, position, heading, body) VALUES (" + i
                    + ", 1, 1, 1, 'Cases', 'Words " + i + "')");
            append(
                    new PublicReference(reference),
                    PublicationLog.content(
                            new PublicReference(reference),
                            1,
                            "en",
                            List.of(new PublishedSection(1, "Cases", "Words " + i))));
        }
    }

    /// As the real act does: in a transaction.
    @SuppressWarnings("unchecked")
    private void append(PublicReference reference, String content) {
        TransactionOperations<Connection> transactions = portal.bean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            portal.bean(PublicationLog.class)
                    .append(reference, 1, content, Instant.parse("2026-11-02T10:00:00.123456789Z"));
            return null;
        });
    }

    private List<Finding.Grade> grades() {
        return portal.bean(PublicationCheck.class).findings().stream()
                .map(Finding::grade)
                .distinct()
                .toList();
    }

    @Test
    void an_unbroken_chain_is_good_and_every_change_behind_the_portals_back_is_found() {
        assertEquals(List.of(Finding.Grade.GOOD), grades());
        for (String change : TAMPERING) {
            start();
            assertEquals(1, rows.run(change), change);
            assertEquals(List.of(Finding.Grade.BAD), grades(), change);
        }
    }

    @Test
    void minutes_put_before_the_public_without_an_entry_are_found() {
        rows.run("INSERT INTO minutes (id, reference, meeting_id, panel_id, force_id, language, version, sent,"
                + " correction, published_version, started_at, sample)"
                + " VALUES (7, X'" + "7".repeat(32) + "', 7, 1, 1, 'en', 1, FALSE, '', 1, '2026-11-01', FALSE)");
        assertEquals(List.of(Finding.Grade.BAD), grades());
    }

    @Test
    void the_portals_account_cannot_change_or_remove_an_entry() {
        Direct direct = portal.bean(Direct.class);
        for (String change : List.of("UPDATE publication_entry SET version = 2", "DELETE FROM publication_entry")) {
            assertThrows(
                    IllegalStateException.class,
                    () -> direct.run(connection -> {
                        try (Statement statement = connection.createStatement()) {
                            statement.execute(change);
                        }
                    }),
                    change);
        }
    }
}
