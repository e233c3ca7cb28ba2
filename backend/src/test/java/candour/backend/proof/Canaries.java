package candour.backend.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Words that occur nowhere else, planted where secrets go, and looked for where none may be: as UTF-8, and as UTF-16
/// of either order, which is how a Java heap may hold them.
public final class Canaries {
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz";
    private static final int LENGTH = 20;
    private static final int LEAD = 8;
    private static final int PIECE = 1 << 20;

    private final SecureRandom random = new SecureRandom();
    private final Map<Long, Map<String, byte[]>> patterns = new HashMap<>();
    private int longest = LEAD;

    /// A new word.
    ///
    /// @param planted where, for the report of a find
    public String plant(String planted) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        watch(planted, word.toString());
        return word.toString();
    }

    /// Looks for this text too, such as a receipt.
    public void watch(String planted, String text) {
        watch(planted, text.getBytes(StandardCharsets.UTF_8));
        watch(planted + " (UTF-16LE)", text.getBytes(StandardCharsets.UTF_16LE));
        watch(planted + " (UTF-16BE)", text.getBytes(StandardCharsets.UTF_16BE));
    }

    /// Looks for these bytes too, at least 8.
    public void watch(String planted, byte[] bytes) {
        long lead = 0;
        for (int i = 0; i < LEAD; i++) {
            lead = lead << Byte.SIZE | bytes[i] & 0xff;
        }
        patterns.computeIfAbsent(lead, unused -> new HashMap<>()).put(planted, bytes.clone());
        longest = Math.max(longest, bytes.length);
    }

    /// What is found in a file: where it was planted.
    public Set<String> search(Path file) throws IOException {
        Set<String> found = new TreeSet<>();
        byte[] window = new byte[PIECE + longest];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            int read = in.readNBytes(window, 0, window.length);
            while (read > 0) {
                int length = kept + read;
                search(window, length, found);
                kept = Math.min(longest - 1, length);
                System.arraycopy(window, length - kept, window, 0, kept);
                read = in.readNBytes(window, kept, window.length - kept);
            }
        }
        return found;
    }

    /// What is found in a text.
    public Set<String> search(String text) {
        Set<String> found = new TreeSet<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        search(bytes, bytes.length, found);
        return found;
    }

    /// What is found in any file below a folder, by its path.
    public Map<Path, Set<String>> searchBelow(Path folder) throws IOException {
        Map<Path, Set<String>> found = new HashMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Set<String> here = search(file);
            if (!here.isEmpty()) {
                found.put(file, here);
            }
        }
        return found;
    }

    private void search(byte[] bytes, int length, Set<String> found) {
        long lead = 0;
        for (int at = 0; at < length; at++) {
            lead = lead << Byte.SIZE | bytes[at] & 0xff;
            int start = at - LEAD + 1;
            Map<String, byte[]> candidates = start < 0 ? null : patterns.get(lead);
            if (candidates != null) {
                candidates.forEach((planted, pattern) -> {
                    boolean whole = start + pattern.length <= length
                            && java.util.Arrays.equals(
                                    bytes, start, start + pattern.length, pattern, 0, pattern.length);
                    if (whole) {
                        found.add(planted);
                    }
                });
            }
        }
    }
}
