package candour.backend.platform.intake;

import static candour.backend.platform.intake.Archives.CSV;
import static candour.backend.platform.intake.Archives.gzip;
import static candour.backend.platform.intake.Archives.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWalkTest {
    private static final String NAME = "2024-06-kent-stop-and-search.csv";
    private final Path folder;

    SourceWalkTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void files_folders_and_archives_in_any_mixture_become_plain_files() throws IOException {
        write("a/plain.csv", Archives.bytes(CSV));
        write("a/b/" + NAME + ".gz", gzip(Archives.bytes(CSV)));
        write("month.zip", zip("2024-06/", "", "2024-06/" + NAME, CSV));
        write("all.zip", zip("inner.zip", zip("x.csv.gz", gzip(Archives.bytes(CSV)))));
        write("packed-under-another-name.csv", gzip(Archives.bytes(CSV)));
        assertEquals(
                List.of(
                        "a/b/" + NAME + ".gz as " + NAME,
                        "a/plain.csv as plain.csv",
                        "all.zip!inner.zip!x.csv.gz as x.csv",
                        "month.zip!2024-06/" + NAME + " as " + NAME,
                        "packed-under-another-name.csv as packed-under-another-name.csv"),
                found());
    }

    @Test
    void the_hash_is_that_of_the_unpacked_bytes() throws IOException {
        write("plain.csv", Archives.bytes(CSV));
        write("packed.csv.gz", gzip(Archives.bytes(CSV)));
        write("packed.zip", zip("x.csv", CSV));
        try (SourceWalk walk = new SourceWalk(SourceLimits.USUAL)) {
            walk.add(List.of(folder));
            List<ContentHash> hashes =
                    walk.found().stream().map(SourceFile::hash).distinct().toList();
            assertEquals(List.of(ContentHash.of(folder.resolve("plain.csv"))), hashes);
            assertEquals(3, walk.found().size());
        }
    }

    @Test
    void a_file_given_twice_is_found_once() throws IOException {
        Path file = write("a/plain.csv", Archives.bytes(CSV));
        try (SourceWalk walk = new SourceWalk(SourceLimits.USUAL)) {
            walk.add(List.of(file, folder, folder.resolve("a")));
            assertEquals(1, walk.found().size());
        }
    }

    @Test
    void what_was_unpacked_is_gone_afterwards_and_what_was_given_stays() throws IOException {
        Path given = write("all.zip", zip("inner.zip", zip("x.csv", CSV)));
        Path unpacked;
        try (SourceWalk walk = new SourceWalk(SourceLimits.USUAL)) {
            walk.add(List.of(given));
            unpacked = walk.unpackedIn();
            assertTrue(Files.exists(walk.found().getFirst().content()));
            assertEquals(1, unpacked.toFile().list().length);
        }
        assertFalse(Files.exists(unpacked));
        assertTrue(Files.exists(given));
    }

    @Test
    void hidden_files_and_litter_are_skipped_wherever_they_lie() throws IOException {
        write(".hidden.csv", Archives.bytes(CSV));
        write(".git/config.csv", Archives.bytes(CSV));
        write("Thumbs.db", Archives.bytes(CSV));
        write("~$sheet.csv", Archives.bytes(CSV));
        write("month.zip", zip("__MACOSX/._x.csv", CSV, "x/.DS_Store", CSV));
        assertEquals(List.of(), found());
        assertEquals(
                List.of(
                        ".git SKIPPED A hidden file.",
                        ".hidden.csv SKIPPED A hidden file.",
                        "Thumbs.db SKIPPED Left behind by an operating system or office program.",
                        "month.zip!__MACOSX/._x.csv SKIPPED Left behind by an operating system or office program.",
                        "month.zip!x/.DS_Store SKIPPED A hidden file.",
                        "~$sheet.csv SKIPPED Left behind by an operating system or office program."),
                aside());
    }

    @Test
    void links_in_a_folder_are_not_followed() throws IOException {
        Path outside = Files.createTempFile("outside", ".csv");
        try {
            write("in/plain.csv", Archives.bytes(CSV));
            Files.createSymbolicLink(folder.resolve("in/inside.csv"), folder.resolve("in/plain.csv"));
            Files.createSymbolicLink(folder.resolve("in/outside.csv"), outside);
            Files.createSymbolicLink(folder.resolve("in/nowhere.csv"), folder.resolve("none"));
            Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
            assertEquals(List.of("in/plain.csv as plain.csv"), found());
            assertEquals(
                    List.of(
                            "in/inside.csv SKIPPED A link to something in the same folder, which is looked at under"
                                    + " its own name.",
                            "in/loop SKIPPED A link to something in the same folder, which is looked at under its"
                                    + " own name.",
                            "in/nowhere.csv SKIPPED A link that leads nowhere.",
                            "in/outside.csv SKIPPED A link that leads out of the folder is not followed."),
                    aside());
        } finally {
            Files.delete(outside);
        }
    }

    @Test
    void a_path_that_is_not_there_is_refused() throws IOException {
        try (SourceWalk walk = new SourceWalk(SourceLimits.USUAL)) {
            walk.add(List.of(folder.resolve("none.csv")));
            FileReport report = walk.aside().getFirst();
            assertEquals(FileStatus.REFUSED, report.status());
            assertEquals("There is no such file or folder.", report.note());
        }
    }

    @Test
    void workbooks_and_documents_are_left_packed() throws IOException {
        write("book.xlsx", zip("[Content_Types].xml", "", "xl/workbook.xml", ""));
        write("book.ods", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
        assertEquals(List.of("book.ods as book.ods", "book.xlsx as book.xlsx"), found());
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private List<String> found() throws IOException {
        try (SourceWalk walk = new SourceWalk(SourceLimits.USUAL)) {
            walk.add(List.of(folder));
            return walk.found().stream()
                    .map(file -> shown(file.shownAs()) + " as " + file.name())
                    .toList();
        }
    }

    private List<String> aside() throws IOException {
        try (SourceWalk walk = new SourceWalk(SourceLimits.USUAL)) {
            walk.add(List.of(folder));
            List<String> lines = new ArrayList<>();
            walk.aside().forEach(one -> lines.add(shown(one.shownAs()) + " " + one.status() + " " + one.note()));
            return lines;
        }
    }

    private String shown(String path) {
        return path.replace(folder + "/", "");
    }
}
