package candour.backend.platform.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {
    private static final byte[] WORDS = "what happened".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ROW = {1, 2, 3};

    @TempDir
    private Path parent = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void choose() {
        folder = parent.resolve("data").resolve("keys");
    }

    @Test
    void keys_are_made_at_the_first_start_and_only_their_owner_may_read_them() throws IOException {
        on("2026-11-22");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertEquals(2 * KeyPurpose.values().length + 1, all.size());
            for (Path file : all) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
    }

    @Test
    void what_was_sealed_is_opened_after_a_restart() {
        byte[] sealed = on("2026-11-22").sealer("report").seal(WORDS, ROW);
        assertArrayEquals(WORDS, on("2026-11-23").sealer("report").open(sealed, ROW));
    }

    @Test
    void sealing_twice_gives_two_answers_and_neither_shows_the_words() {
        Sealer sealer = on("2026-11-22").sealer("report");
        byte[] one = sealer.seal(WORDS, ROW);
        assertFalse(Arrays.equals(one, sealer.seal(WORDS, ROW)));
        assertFalse(new String(one, StandardCharsets.ISO_8859_1).contains("happened"));
    }

    @Test
    void another_row_another_purpose_or_a_changed_byte_opens_nothing() {
        KeyRing ring = on("2026-11-22");
        byte[] sealed = ring.sealer("report").seal(WORDS, ROW);
        assertThrows(CannotOpen.class, () -> ring.sealer("report").open(sealed, new byte[] {1, 2, 4}));
        assertThrows(CannotOpen.class, () -> ring.sealer("equality").open(sealed, ROW));
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertEquals(Optional.empty(), ring.sealer("report").tryOpen(changed, ROW));
        }
        assertEquals(Optional.empty(), ring.sealer("visit").tryOpen(new byte[0], ROW));
    }

    @Test
    void a_data_key_of_ones_own_opens_what_it_sealed_and_nothing_else() {
        KeyRing ring = on("2026-11-22");
        byte[] key = ring.dataKey();
        byte[] sealed = Sealer.with(key).seal(WORDS, ROW);
        assertArrayEquals(WORDS, Sealer.with(key).open(sealed, ROW));
        assertThrows(CannotOpen.class, () -> Sealer.with(ring.dataKey()).open(sealed, ROW));
        assertThrows(IllegalArgumentException.class, () -> Sealer.with(new byte[16]));
    }

    @Test
    void a_code_is_the_same_for_ever_and_another_for_each_purpose_and_folder() {
        KeyRing ring = on("2026-11-22");
        byte[] code = ring.mac("session", WORDS);
        assertEquals(32, code.length);
        assertArrayEquals(code, on("2027-11-22").mac("session", WORDS));
        assertFalse(Arrays.equals(code, ring.mac("visit", WORDS)));
        assertArrayEquals(ring.referenceHash(WORDS), ring.mac("reference-hash", WORDS));
        KeyRing other = KeyRing.open(parent.resolve("other"), List.of(), Clock.systemUTC());
        assertFalse(Arrays.equals(code, other.mac("session", WORDS)));
    }

    @Test
    void a_renewed_key_is_used_at_once_also_by_another_portal_and_the_older_one_still_opens() {
        KeyRing ring = on("2026-11-01");
        KeyRing beside = on("2026-11-01");
        byte[] old = beside.sealer("report").seal(WORDS, ROW);
        assertTrue(ring.isSealedByNewest("report", old));
        on("2026-11-08").renew("report");
        assertFalse(ring.isSealedByNewest("report", old));
        assertArrayEquals(WORDS, ring.sealer("report").open(old, ROW));
        byte[] sealed = beside.sealer("report").seal(WORDS, ROW);
        assertTrue(ring.isSealedByNewest("report", sealed));
    }

    @Test
    void a_destroyed_key_opens_nothing_and_leaves_no_trace_in_the_folder() throws IOException {
        KeyRing ring = on("2026-11-01");
        byte[] old = ring.sealer("report").seal(WORDS, ROW);
        String before = Files.readString(folder.resolve("report.seal.json"));
        KeyRing later = on("2026-11-08");
        later.renew("report");
        byte[] young = later.sealer("report").seal(WORDS, ROW);
        later.destroy("report", LocalDate.parse("2026-11-01"));
        assertArrayEquals(WORDS, ring.sealer("report").open(old, ROW));
        later.destroy("report", LocalDate.parse("2026-11-02"));
        assertThrows(CannotOpen.class, () -> ring.sealer("report").open(old, ROW));
        assertThrows(CannotOpen.class, () -> on("2026-11-15").sealer("report").open(old, ROW));
        assertArrayEquals(WORDS, ring.sealer("report").open(young, ROW));
        assertNotEquals(before, Files.readString(folder.resolve("report.seal.json")));
    }

    @Test
    void the_key_in_use_is_never_destroyed() {
        KeyRing ring = on("2026-11-01");
        byte[] sealed = ring.sealer("report").seal(WORDS, ROW);
        ring.destroy("report", LocalDate.parse("2099-01-01"));
        assertArrayEquals(WORDS, ring.sealer("report").open(sealed, ROW));
    }

    @Test
    void a_key_that_is_needed_is_never_made_anew() {
        KeysRefused refused =
                assertThrows(KeysRefused.class, () -> KeyRing.open(folder, List.of("report"), Clock.systemUTC()));
        assertTrue(String.valueOf(refused.getMessage()).contains("lacks the key report"));
        assertFalse(Files.exists(folder));
    }

    @Test
    void half_a_purpose_or_a_damaged_file_is_refused() throws IOException {
        on("2026-11-22");
        Files.writeString(folder.resolve("visit.seal.json"), "{}");
        assertThrows(KeysRefused.class, () -> on("2026-11-22"));
        Files.delete(folder.resolve("visit.seal.json"));
        KeysRefused refused = assertThrows(KeysRefused.class, () -> on("2026-11-22"));
        assertTrue(String.valueOf(refused.getMessage()).contains("visit.seal.json. Restore it"));
    }

    @Test
    void a_folder_that_others_may_look_into_is_refused() throws IOException {
        on("2026-11-22");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        KeysRefused refused = assertThrows(KeysRefused.class, () -> on("2026-11-22"));
        assertTrue(String.valueOf(refused.getMessage()).contains("chmod 700"));
    }

    @Test
    void a_purpose_nobody_knows_is_a_mistake_in_the_program() {
        assertThrows(IllegalArgumentException.class, () -> on("2026-11-22").sealer("everything"));
    }

    private KeyRing on(String day) {
        Clock clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
        return KeyRing.open(folder, List.of(), clock);
    }
}
