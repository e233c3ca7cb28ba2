package candour.backend.platform.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.check.Finding;
import candour.backend.support.TestPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Keys and database belong together.
class KeyProofTest {
    private final TestPortal portal = TestPortal.running();

    @Test
    void a_database_that_was_used_with_keys_is_not_started_without_them(@TempDir Path parent) {
        Path empty = parent.resolve("keys");
        KeysRefused refused = assertThrows(KeysRefused.class, () -> start(empty));
        assertTrue(String.valueOf(refused.getMessage()).contains("lacks the key"));
        assertFalse(Files.exists(empty));
    }

    @Test
    void a_database_is_not_started_with_the_keys_of_another(@TempDir Path parent) {
        Path others = parent.resolve("keys");
        KeyRing.open(others, List.of(), Clock.systemUTC());
        KeysRefused refused = assertThrows(KeysRefused.class, () -> start(others));
        assertTrue(String.valueOf(refused.getMessage()).contains("are not those of this database"));
    }

    @Test
    void a_second_start_with_the_right_keys_is_fine_and_keeps_one_proof_for_each_purpose() {
        start(portal.bean(KeyRing.class).path());
        assertEquals(
                KeyPurpose.values().length,
                portal.bean(KeyProofRepository.class).list().size());
    }

    @Test
    void the_check_says_where_the_keys_are_and_when_others_may_read_one() throws IOException {
        Path one = portal.bean(KeyRing.class).path().resolve("totp.seal.json");
        assertEquals(Finding.Grade.GOOD, found().grade());
        Files.setPosixFilePermissions(one, PosixFilePermissions.fromString("rw-r-----"));
        assertEquals(Finding.Grade.BAD, found().grade());
        assertTrue(found().said().contains("totp.seal.json"));
        Files.setPosixFilePermissions(one, PosixFilePermissions.fromString("rw-------"));
        assertEquals(Finding.Grade.GOOD, found().grade());
    }

    private Finding found() {
        return portal.bean(KeyCheck.class).findings().getFirst();
    }

    private void start(Path folder) {
        new KeyRingFactory()
                .keyRing(new KeySettings(folder.toString()), portal.bean(KeyProofRepository.class), Clock.systemUTC());
    }
}
