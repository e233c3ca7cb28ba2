package candour.backend.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.check.Finding;
import candour.backend.platform.check.Finding.Grade;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseFactsTest {
    private static final Map<String, String> SOUND = Map.of(
            "innodb_flush_log_at_trx_commit", "1",
            "innodb_doublewrite", "ON",
            "log_bin", "ON",
            "sync_binlog", "1",
            "local_infile", "ON",
            "sql_mode", JdbcUrl.SQL_MODE,
            "time_zone", "+00:00",
            "character_set_database", "utf8mb4");

    @Test
    void a_sound_server_has_only_good_findings() {
        for (String version : new String[] {"9.7.4", "11.4.5-MariaDB", "11.4.9-MariaDB-ubu2404"}) {
            List<Finding> findings = new DatabaseFacts(version, SOUND).findings();
            assertTrue(findings.stream().allMatch(finding -> finding.grade() == Grade.GOOD), findings.toString());
        }
    }

    @Test
    void each_setting_that_could_lose_or_change_data_is_bad() {
        assertEquals(List.of("disk"), bad("innodb_flush_log_at_trx_commit", "2"));
        assertEquals(List.of("torn pages"), bad("innodb_doublewrite", "OFF"));
        assertEquals(List.of("binary log"), bad("sync_binlog", "0"));
        assertEquals(List.of("sql_mode"), bad("sql_mode", "STRICT_TRANS_TABLES"));
        assertEquals(List.of("time zone"), bad("time_zone", "SYSTEM"));
        assertEquals(List.of("characters"), bad("character_set_database", "latin1"));
    }

    @Test
    void a_server_without_streams_still_does() {
        assertEquals(List.of(), bad("local_infile", "OFF"));
    }

    @Test
    void servers_before_the_ones_with_the_syntax_we_use_are_too_old() {
        assertTrue(new DatabaseFacts("8.0.40", SOUND).isTooOld());
        assertTrue(new DatabaseFacts("10.11.6-MariaDB", SOUND).isTooOld());
        assertFalse(new DatabaseFacts("8.4.0", SOUND).isTooOld());
        assertFalse(new DatabaseFacts("11.4.2-MariaDB", SOUND).isTooOld());
        assertFalse(new DatabaseFacts("12.0.1-MariaDB", SOUND).isTooOld());
    }

    private static List<String> bad(String variable, String value) {
        Map<String, String> variables = new HashMap<>(SOUND);
        variables.put(variable, value);
        return new DatabaseFacts("9.7.4", variables)
                .findings().stream()
                        .filter(finding -> finding.grade() == Grade.BAD)
                        .map(Finding::subject)
                        .toList();
    }
}
