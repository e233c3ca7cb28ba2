package candour.backend.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JdbcUrlTest {

    @Test
    void an_address_gets_the_options_both_servers_need() {
        assertEquals(
                "jdbc:mysql://db.example.org:3306/candour?cachePrepStmts=true&characterEncoding=UTF-8"
                        + "&connectTimeout=3000&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                        + "&prepStmtCacheSize=100&prepStmtCacheSqlLimit=1024&readOnlyPropagatesToServer=false"
                        + "&sessionVariables=sql_mode='" + JdbcUrl.SQL_MODE + "'&useLocalSessionState=true",
                JdbcUrl.of("jdbc:mysql://db.example.org:3306/candour")
                        .forPortal()
                        .text());
    }

    @Test
    void options_given_are_kept_but_for_the_time_zone_and_files() {
        Map<String, String> options = JdbcUrl.of(
                        "jdbc:mysql://h/c?sslMode=VERIFY_CA&connectTimeout=9&allowLoadLocalInfile"
                                + "=true&connectionTimeZone=LOCAL&sessionVariables=wait_timeout=60")
                .forPortal()
                .options();
        assertEquals("VERIFY_CA", options.get("sslMode"));
        assertEquals("9", options.get("connectTimeout"));
        assertEquals("UTC", options.get("connectionTimeZone"));
        assertEquals("wait_timeout=60,sql_mode='" + JdbcUrl.SQL_MODE + "'", options.get("sessionVariables"));
        assertFalse(options.containsKey("allowLoadLocalInfile"));
    }

    @Test
    void anything_else_is_refused_without_its_options() {
        for (String wrong : new String[] {
            "", "localhost", "jdbc:postgresql://h/c", "jdbc:mysql://h:3306/", "jdbc:mariadb://h/c?password=hush"
        }) {
            DatabaseRefused refused = assertThrows(DatabaseRefused.class, () -> JdbcUrl.of(wrong), wrong);
            assertTrue(String.valueOf(refused.getMessage()).contains("jdbc:mysql://host:3306/candour"));
            assertFalse(String.valueOf(refused.getMessage()).contains("hush"));
        }
    }
}
