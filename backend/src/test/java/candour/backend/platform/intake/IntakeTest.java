package candour.backend.platform.intake;

import static candour.backend.platform.intake.Archives.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private final Path folder;
    private final List<String> heard = new ArrayList<>();
    private final Kind places = new Kind("places", 10, "Place");
    private final Kind stops = new Kind("stops", 50, "Stop");

    IntakeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void places_come_before_what_happened_in_them_and_then_files_by_name() throws IOException {
        write("a.csv", "Stop,When\n1,2\n");
        write("z.csv", "Place,Code\n1,2\n");
        write("packed.zip", zip("0.csv", "\uFEFF Stop ,When\n1,2\n"));
        IntakeReport report = run();
        assertEquals(
                List.of(
                        "planned 3",
                        "start z.csv",
                        "end z.csv STORED",
                        "start 0.csv",
                        "end 0.csv STORED",
                        "start a.csv",
                        "end a.csv STORED",
                        "finish places",
                        "finish stops"),
                heard);
        assertEquals(
                List.of(2L, 2L, 2L),
                report.files().stream().map(FileReport::stored).toList());
        assertFalse(report.anyFailed());
    }

    @Test
    void an_importer_that_breaks_changes_nothing_of_the_others() throws IOException {
        write("a.csv", "Stop,Break\n");
        write("b.csv", "Stop,When\n");
        IntakeReport report = run();
        assertEquals(List.of(FileStatus.FAILED, FileStatus.STORED), statuses(report));
        assertEquals(
                "The import broke down: out of order.",
                report.files().getFirst().note());
        assertTrue(report.anyFailed());
    }

    @Test
    void only_importers_that_stored_something_finish() throws IOException {
        write("a.csv", "Stop,Same\n");
        assertEquals(List.of(FileStatus.UNCHANGED), statuses(run()));
        assertFalse(heard.contains("finish stops"));
    }

    @Test
    void a_finish_that_breaks_is_reported() throws IOException {
        write("a.csv", "Stop,BreakLater\n");
        IntakeReport report = run();
        assertEquals(List.of(FileStatus.STORED, FileStatus.FAILED), statuses(report));
        assertEquals("(after the last file)", report.files().getLast().shownAs());
    }

    @Test
    void a_file_that_could_be_two_things_is_refused() throws IOException {
        write("a.csv", "Stop,Place\n");
        assertEquals(
                "It could be more than one thing: places, stops.",
                run().files().getFirst().note());
    }

    @Test
    void a_file_whose_name_promises_data_and_holds_something_else_is_refused() throws IOException {
        write("empty.csv", "");
        write("page.csv", "\r\n<!DOCTYPE html>\n<html><body>Not, found</body></html>");
        write("binary.csv", new byte[] {1, 0, 0, 0, 2, 0, 3, 4});
        write("book.csv", zip("[Content_Types].xml", "", "xl/workbook.xml", ""));
        write("paper.csv", "%PDF-1.7\n1,2,3");
        write("old.csv", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
        IntakeReport report = run();
        assertEquals(
                List.of(
                        "binary.csv REFUSED It holds no text: it is damaged or of another kind.",
                        "book.csv REFUSED It is an Excel workbook. Save the sheet as CSV and import that.",
                        "empty.csv REFUSED The file is empty. Download it again.",
                        "old.csv REFUSED It is an old Excel or Word file. Save the sheet as CSV and import that.",
                        "page.csv REFUSED It is a web page, most likely an error message. Download the file again.",
                        "paper.csv REFUSED It is a PDF document, not a table."),
                shown(report));
        assertTrue(report.anyFailed());
    }

    @Test
    void a_file_that_is_honestly_something_else_is_skipped() throws IOException {
        write("README.md", "# Read me\n");
        write("checks.csv", "Force,Ratio\nkent,2\n");
        write("book.ods", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
        write("letter.docx", zip("[Content_Types].xml", "", "word/document.xml", ""));
        write("page.html", "<html></html>");
        write("paper.pdf", "%PDF-1.7");
        write("shape.kml", "<?xml version=\"1.0\"?><kml/>");
        write("some.json", "{\"a\": 1}");
        write("other.geojson", "{\"type\": \"FeatureCollection\", \"features\": []}");
        write("semicolons.csv", "Force;Ratio\nkent;2\n");
        write("nothing.log", "");
        IntakeReport report = run();
        assertEquals(
                List.of(
                        "README.md SKIPPED It is a text, not a table.",
                        "book.ods SKIPPED It is an OpenDocument file. Save the sheet as CSV and import that.",
                        "checks.csv SKIPPED It has no columns of any kind that the portal takes in.",
                        "letter.docx SKIPPED It is an Office document, not a table.",
                        "nothing.log SKIPPED The file is empty.",
                        "other.geojson SKIPPED It is GeoJSON, but its features have none of the codes that the portal"
                                + " knows.",
                        "page.html SKIPPED It is a web page, most likely an error message. Download the file again.",
                        "paper.pdf SKIPPED It is a PDF document, not a table.",
                        "semicolons.csv SKIPPED Its columns are not separated by commas. Save it as comma-separated"
                                + " CSV.",
                        "shape.kml SKIPPED It is XML, such as KML or GML. Boundaries are taken in as GeoJSON.",
                        "some.json SKIPPED It is JSON, but not GeoJSON with boundaries."),
                shown(report));
        assertFalse(report.anyFailed());
    }

    private IntakeReport run() throws IOException {
        Intake intake = new Intake(List.of(stops, places), Clock.systemUTC());
        return intake.run(List.of(folder), ImportOptions.NONE, new IntakeListener() {
            @Override
            public void planned(int files, long bytes) {
                heard.add("planned " + files);
            }

            @Override
            public void fileStarted(SourceFile file, String kind) {
                heard.add("start " + file.name());
            }

            @Override
            public void fileEnded(FileReport report) {
                heard.add("end " + EntryName.last(report.shownAs().replace('!', '/')) + " " + report.status());
            }

            @Override
            public void advance(long rows, long bytes) {}

            @Override
            public void note(String sentence) {}
        });
    }

    private List<String> shown(IntakeReport report) {
        return report.files().stream()
                .map(file -> EntryName.last(file.shownAs()) + " " + file.status() + " " + file.note())
                .toList();
    }

    private static List<FileStatus> statuses(IntakeReport report) {
        return report.files().stream().map(FileReport::status).toList();
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private final class Kind implements Importer {
        private final String kind;
        private final int order;
        private final String column;
        private boolean breaksLater;

        Kind(String kind, int order, String column) {
            this.kind = kind;
            this.order = order;
            this.column = column;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public int order() {
            return order;
        }

        @Override
        public boolean recognises(FileHead head) {
            return head.hasFields(column);
        }

        @Override
        public ImportOutcome take(SourceFile file, ImportOptions options, ImportProgress progress) {
            String text;
            try {
                text = Files.readString(file.content());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            breaksLater = text.contains("BreakLater");
            if (text.contains("Same")) {
                return new ImportOutcome.Unchanged("x", 1);
            }
            if (text.contains("Break") && !breaksLater) {
                throw new IllegalStateException("out of order");
            }
            return new ImportOutcome.Stored("x", 2, 2, 0, List.of(), "");
        }

        @Override
        public void finish(ImportProgress progress) {
            heard.add("finish " + kind);
            if (breaksLater) {
                throw new IllegalStateException("too late");
            }
        }
    }
}
