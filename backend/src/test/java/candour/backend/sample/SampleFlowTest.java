package candour.backend.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.platform.intake.FileReport;
import candour.backend.platform.intake.FileStatus;
import candour.backend.platform.intake.ImportOptions;
import candour.backend.platform.intake.Intake;
import candour.backend.platform.intake.IntakeListener;
import candour.backend.platform.intake.IntakeReport;
import candour.backend.platform.intake.SampleSource;
import candour.backend.platform.intake.SourceFile;
import candour.backend.support.TestPortal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFlowTest {
    private static final IntakeListener SILENT = new IntakeListener() {
        @Override
        public void fileStarted(SourceFile file, String kind) {}

        @Override
        public void advance(long rows, long bytes) {}

        @Override
        public void fileEnded(FileReport report) {}

        @Override
        public void note(String sentence) {}
    };
    private final Path folder;
    private final TestPortal portal = TestPortal.emptied();

    SampleFlowTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void every_made_up_month_comes_in_whole_and_the_second_time_nothing_is_new() throws IOException {
        List<FileReport> months = months();
        assertEquals(23, months.size());
        for (FileReport month : months) {
            assertEquals(FileStatus.STORED, month.status(), month.toString());
            assertEquals(month.read(), month.stored(), month.toString());
            assertEquals(0, month.rejected(), month.toString());
        }
        for (FileReport month : months()) {
            assertEquals(FileStatus.UNCHANGED, month.status(), month.toString());
        }
    }

    private List<FileReport> months() throws IOException {
        List<Path> files = portal.bean(SampleSource.class).write(folder);
        ImportOptions sample = new ImportOptions(null, null, true);
        IntakeReport report = portal.bean(Intake.class).run(files, sample, SILENT);
        return report.files().stream()
                .filter(file -> file.shownAs().endsWith("-stop-and-search.csv"))
                .toList();
    }
}
