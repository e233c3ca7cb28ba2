package candour.backend.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Product check 23: the body and its officeholder are named where they are set, so that every page, letter and mail
/// follows when they are renamed. Mails take all their words from the texts looked at here.
class NamesInTextsTest {
    private static final Pattern TITLE = Pattern.compile("(?i)commissioners?\\b|[cg]omisiynydd|\\bOPCC\\b");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    /// The regulator of data protection, and the titles of reports.
    private static final Pattern OTHERS = Pattern.compile("Information Commissioner’s Office"
            + "|Swyddfa’r Comisiynydd Gwybodaeth|West Midlands OPCC report|Adroddiad OPCC Gorllewin");

    @Test
    void no_text_names_the_officeholder_but_by_what_the_body_set() throws IOException {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        for (String root : List.of("src/main/resources/texts", "src/main/jte", "../shared/src/main/resources")) {
            for (Path file : files(root, ".properties", ".jte")) {
                read++;
                for (String line : Files.readAllLines(file)) {
                    String said = file.toString().endsWith(".jte") || !line.contains("=")
                            ? line
                            : line.substring(line.indexOf('=') + 1);
                    if (TITLE.matcher(OTHERS.matcher(said).replaceAll("")).find()) {
                        wrong.add(file.getFileName() + ": " + line);
                    }
                }
            }
        }
        assertTrue(read > 100, "read " + read);
        assertEquals(List.of(), wrong);
    }

    @Test
    void no_code_says_it_but_the_defaults_of_the_setting() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : files("src/main/java", ".java")) {
            for (String line : Files.readAllLines(file)) {
                if (!line.strip().startsWith("//")) {
                    QUOTED.matcher(line)
                            .results()
                            .map(quoted -> quoted.group())
                            .filter(quoted -> TITLE.matcher(quoted).find())
                            .filter(quoted -> !quoted.equals("\"COMMISSIONER\"")
                                    && !quoted.equals("\"commissioner\"")
                                    && !quoted.equals("\"commissioner@example.org\""))
                            .forEach(quoted -> wrong.add(file.getFileName() + " " + quoted));
                }
            }
        }
        assertEquals(
                List.of(
                        "OversightBody.java \"Office of the Police and Crime Commissioner\"",
                        "OversightBody.java \"Police and Crime Commissioner\"",
                        "OversightBody.java \"Swyddfa Comisiynydd yr Heddlu a Throseddu\"",
                        "OversightBody.java \"Comisiynydd yr Heddlu a Throseddu\""),
                wrong);
    }

    private static List<Path> files(String root, String... ends) {
        try (Stream<Path> all = Files.walk(Path.of(root))) {
            return all.filter(file -> Stream.of(ends).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
