package candour.mobile.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppFolderTest {
    private final Path device;
    private final AppFolder folder;

    AppFolderTest(@TempDir Path device) {
        this.device = device;
        this.folder = new AppFolder(device.resolve("app"));
    }

    @Test
    void what_was_written_last_is_read() {
        assertTrue(folder.write("one", new byte[] {1, 2}));
        assertTrue(folder.write("one", new byte[] {3}));

        assertArrayEquals(new byte[] {3}, folder.read("one").orElseThrow());
        assertEquals(List.of("one"), folder.names());
    }

    @Test
    void a_half_that_a_crash_left_is_no_file_and_goes() throws IOException {
        folder.write("one", new byte[] {1});
        Files.write(device.resolve("app").resolve("one.half"), new byte[] {9});

        assertEquals(List.of("one"), folder.names());
        assertFalse(Files.exists(device.resolve("app").resolve("one.half")));
    }

    @Test
    void a_device_without_a_folder_keeps_nothing_and_says_so() {
        AppFolder none = new AppFolder(null);

        assertFalse(none.write("one", new byte[] {1}));
        assertEquals(Optional.empty(), none.read("one"));
        assertEquals(List.of(), none.part("drafts").names());
        assertTrue(none.eraseEverything());
    }

    @Test
    void everything_goes_at_once() {
        folder.write("one", new byte[] {1});
        folder.part("drafts").write("two", new byte[] {2});

        assertTrue(folder.eraseEverything());

        assertEquals(List.of(), folder.names());
        assertEquals(Optional.empty(), folder.part("drafts").read("two"));
    }

    @Test
    void a_document_is_kept_with_the_moment_it_was_fetched() {
        KeptDocuments documents = new KeptDocuments(folder.part("documents"));
        KeptDocuments.Kept kept = new KeptDocuments.Kept(Instant.parse("2026-11-22T10:00:00Z"), "{\n}");
        documents.keep("/api/v1/areas", kept);

        assertEquals(Optional.of(kept), documents.find("/api/v1/areas"));
        assertEquals(Optional.empty(), documents.find("/api/v1/other"));
    }
}
