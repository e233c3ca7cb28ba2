package candour.mobile.device;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.store.AppFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileKeyVaultTest {
    private static final byte[] CONTENT = "what was said".getBytes(StandardCharsets.UTF_8);

    private final Path keys;
    private final KeyVault vault;

    FileKeyVaultTest(@TempDir Path device) {
        this.keys = device.resolve("keys");
        this.vault = new FileKeyVault(new AppFolder(keys), new SecureRandom());
    }

    @Test
    void what_was_sealed_opens_for_its_owner_as_its_kind_alone() {
        byte[] sealed = sealed("a");

        assertArrayEquals(CONTENT, opened(vault.open("a", "draft", sealed)));
        assertInstanceOf(KeyVault.Opening.Unreadable.class, vault.open("a", "receipt", sealed));
        sealed("b");
        assertInstanceOf(KeyVault.Opening.Unreadable.class, vault.open("b", "draft", sealed));
    }

    @Test
    void each_sealing_is_another_one_and_begins_with_its_version() {
        byte[] first = sealed("a");
        byte[] second = sealed("a");

        assertEquals(1, first[0]);
        assertEquals(1 + 12 + CONTENT.length + 16, first.length);
        assertFalse(Arrays.equals(first, second));
        assertFalse(Arrays.equals(first, 1, 13, second, 1, 13), "the nonce is the same");
    }

    @Test
    void a_changed_byte_anywhere_and_a_short_file_are_noticed() {
        byte[] sealed = sealed("a");

        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertInstanceOf(KeyVault.Opening.Unreadable.class, vault.open("a", "draft", changed), "byte " + at);
            byte[] cut = Arrays.copyOf(sealed, at);
            assertInstanceOf(KeyVault.Opening.Unreadable.class, vault.open("a", "draft", cut), at + " bytes");
        }
    }

    @Test
    void nothing_opens_once_the_key_is_wiped_also_where_that_was_interrupted() throws IOException {
        byte[] sealed = sealed("a");
        byte[] other = sealed("b");

        assertTrue(vault.wipe("a"));
        Files.write(keys.resolve("b.key"), new byte[32]);

        assertInstanceOf(KeyVault.Opening.Wiped.class, vault.open("a", "draft", sealed));
        assertInstanceOf(KeyVault.Opening.Wiped.class, vault.open("b", "draft", other));
        assertFalse(Files.exists(keys.resolve("a.key")));
    }

    @Test
    void a_key_that_is_damaged_is_not_the_same_as_one_that_was_wiped() throws IOException {
        byte[] sealed = sealed("a");
        Files.write(keys.resolve("a.key"), new byte[] {1, 2, 3});

        assertInstanceOf(KeyVault.Opening.Unreadable.class, vault.open("a", "draft", sealed));
    }

    @Test
    void a_device_that_keeps_no_key_seals_nothing() {
        KeyVault none = new FileKeyVault(new AppFolder(null), new SecureRandom());

        assertEquals(Optional.empty(), none.seal("a", "draft", CONTENT));
    }

    @Test
    void it_says_that_only_the_folder_protects_the_keys_and_lets_no_other_user_in() throws IOException {
        sealed("a");

        assertEquals(KeyVault.Protection.FOLDER_OF_THE_APP, vault.protection());
        PosixFileAttributeView view = Files.getFileAttributeView(keys, PosixFileAttributeView.class);
        Assumptions.assumeTrue(view != null);
        assertEquals(
                "rwx------", PosixFilePermissions.toString(view.readAttributes().permissions()));
    }

    private byte[] sealed(String owner) {
        return vault.seal(owner, "draft", CONTENT).orElseThrow();
    }

    private static byte[] opened(KeyVault.Opening opening) {
        return assertInstanceOf(KeyVault.Opening.Opened.class, opening).content();
    }
}
