package candour.backend.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanariesTest {
    @Test
    void a_planted_word_is_found_wherever_it_lies_in_a_file_and_however_it_is_written(@TempDir Path folder)
            throws Exception {
        Canaries canaries = new Canaries();
        String word = canaries.plant("own words");
        Map<Charset, String> shown = Map.of(
                StandardCharsets.UTF_8, "own words",
                StandardCharsets.UTF_16LE, "own words (UTF-16LE)",
                StandardCharsets.UTF_16BE, "own words (UTF-16BE)");
        // at the start, across the edge of a piece, and at the end
        for (int before : List.of(0, (1 << 20) - 7, (1 << 20) + 25, 3_000_000)) {
            for (Charset charset : shown.keySet()) {
                byte[] text = word.getBytes(charset);
                byte[] content = new byte[before + text.length];
                Arrays.fill(content, (byte) 'b');
                System.arraycopy(text, 0, content, before, text.length);
                Path file = Files.write(folder.resolve("file"), content);
                assertEquals(Set.of(shown.get(charset)), canaries.search(file), before + " " + charset);
            }
        }
    }

    @Test
    void nothing_is_found_where_nothing_was_planted(@TempDir Path folder) throws Exception {
        Canaries canaries = new Canaries();
        String word = canaries.plant("own words");
        Files.writeString(folder.resolve("file"), word.substring(0, word.length() - 1) + " " + word.substring(1));
        assertEquals(Map.of(), canaries.searchBelow(folder));
    }
}
