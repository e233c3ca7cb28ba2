package candour.backend.platform.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String WELSH = "Gender,Object\r\nMale,Tŷ Gwyn – café £5\r\n";

    private final Path folder;

    TextFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void plain_utf_8_is_read_as_it_is() throws IOException {
        assertEquals("UTF-8: " + WELSH, read(WELSH.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_byte_order_mark_is_left_out() throws IOException {
        assertEquals("UTF-8: " + WELSH, read(("\uFEFF" + WELSH).getBytes(StandardCharsets.UTF_8)));
        assertEquals("UTF-16LE: " + WELSH, read(("\uFEFF" + WELSH).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals("UTF-16BE: " + WELSH, read(("\uFEFF" + WELSH).getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void utf_16_without_mark_is_told_by_its_zeros() throws IOException {
        assertEquals("UTF-16LE: " + WELSH, read(WELSH.getBytes(StandardCharsets.UTF_16LE)));
        assertEquals("UTF-16BE: " + WELSH, read(WELSH.getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void what_is_no_utf_8_is_windows_1252_wherever_it_stands() throws IOException {
        String text = "plain,".repeat(30_000) + "café – £5\n";
        assertEquals("windows-1252: " + text, read(text.getBytes(WINDOWS)));
    }

    @Test
    void characters_cut_by_the_buffer_are_whole() throws IOException {
        String text = "a" + "€😀".repeat(40_000);
        assertEquals("UTF-8: " + text, read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void an_empty_file_has_no_text() throws IOException {
        assertEquals("UTF-8: ", read(new byte[0]));
    }

    @Test
    void broken_bytes_are_reported_with_their_line_and_never_replaced() {
        byte[] bytes = "a,é\nb,é\nc,?\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        UndecodableText thrown = assertThrows(UndecodableText.class, () -> read(bytes));
        assertEquals(
                "Line 3 has bytes that are not UTF-8 text (at byte 13). Save the file as UTF-8 and try again.",
                thrown.getMessage());
    }

    @Test
    void a_character_cut_off_at_the_end_is_reported() {
        byte[] whole = "é\n€".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertEquals(
                "Line 2 has bytes that are not UTF-8 text (at byte 4). Save the file as UTF-8 and try again.",
                assertThrows(UndecodableText.class, () -> read(cut)).getMessage());
    }

    @Test
    void a_byte_that_windows_1252_leaves_free_is_reported() {
        byte[] bytes = {'a', '\n', (byte) 0xE9, (byte) 0x81, ','};
        assertEquals(
                "Line 2 has bytes that are not Windows-1252 text (at byte 4). Save the file as UTF-8 and try again.",
                assertThrows(UndecodableText.class, () -> read(bytes)).getMessage());
    }

    @Test
    void bytes_are_counted_to_the_last() throws IOException {
        Path file = Files.write(folder.resolve("x.csv"), ("\uFEFF" + WELSH).getBytes(StandardCharsets.UTF_8));
        try (TextFile text = TextFile.open(file)) {
            text.transferTo(new StringWriter());
            assertEquals(Files.size(file), text.bytesRead());
        }
    }

    private String read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("x.csv"), bytes);
        StringWriter written = new StringWriter();
        try (TextFile text = TextFile.open(file)) {
            text.transferTo(written);
            return text.charset().name() + ": " + written;
        }
    }
}
