package candour.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Words that experts wince at, or that hurt, stand in no bundle and no page template.
class WordsToAvoidTest {
    private static final List<Pattern> AVOIDED = Stream.of(
                    // searches are events, so a rate of people would be wrong
                    "stopped and searched people",
                    "people stopped and searched per",
                    // a ratio is so many times the rate, never so many per cent more
                    "\\d+ ?% more likely",
                    // PACE 1984 s.1 and MDA 1971 s.23 need reasonable grounds
                    "no reason (was|is) needed",
                    // the statute says up to 24 hours, and 24 more
                    "15 hours",
                    "lasts? for 15",
                    // no name is owed for the search record
                    "you must give your name",
                    "rhaid i chi roi eich enw chi",
                    // 3 months for the record; 12 only for the written statement
                    "receipt[^.\\n]*12 months",
                    "copy of the (search )?record[^.\\n]*12 months",
                    "complain to the IOPC first",
                    "\\bBAME\\b",
                    "\\bethnics\\b",
                    "hard[- ]to[- ]reach",
                    "\\bharder[- ]to[- ]reach\\b",
                    // a search that goes further than outer clothing is not a strip search
                    "(?<!not a count of )strip[- ]search",
                    "monitor officers’ performance",
                    "OPCC investigates",
                    "\\bvictims?\\b(?! support)",
                    "\\boffenders?\\b",
                    // a person; the law's verb and the published outcome “Suspect arrested” may stand
                    "\\b(an?|the|any) suspect\\b",
                    "\\bsuspects\\b",
                    "non-white")
            .map(words -> Pattern.compile(words, Pattern.CASE_INSENSITIVE))
            .toList();

    @Test
    void no_bundle_and_no_template_uses_them() {
        Map<Path, String> found = new TreeMap<>();
        List<Path> files = files();
        assertTrue(files.size() > 40, "the texts of the portal and those shared with the app");
        for (Path file : files) {
            String text = read(file);
            for (Pattern words : AVOIDED) {
                words.matcher(text).results().forEach(hit -> found.merge(file, hit.group(), (a, b) -> a + ", " + b));
            }
        }
        assertEquals(Map.of(), found);
    }

    private static List<Path> files() {
        return Stream.of("src/main/resources/texts", "src/main/jte", "../shared/src/main/resources")
                .map(Path::of)
                .flatMap(WordsToAvoidTest::below)
                .filter(file -> file.toString().endsWith(".properties")
                        || file.toString().endsWith(".jte"))
                .toList();
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
