package candour.backend.area;

import candour.backend.platform.intake.FileReport;
import candour.backend.platform.intake.ImportOptions;
import candour.backend.platform.intake.Intake;
import candour.backend.platform.intake.IntakeListener;
import candour.backend.platform.intake.SourceFile;
import candour.backend.support.TestPortal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Takes typed text or files in, as an import run does.
public final class Importing {
    private static final IntakeListener SILENT = new IntakeListener() {
        @Override
        public void fileStarted(SourceFile file, String kind) {}

        @Override
        public void fileEnded(FileReport report) {}

        @Override
        public void note(String sentence) {}

        @Override
        public void advance(long rows, long bytes) {}
    };

    private Importing() {}

    /// Imports text as a file of that name.
    public static FileReport text(String name, String text) {
        try {
            Path folder = Files.createTempDirectory("import");
            Path file = folder.resolve(name);
            try {
                Files.writeString(file, text);
                return files(file).getFirst();
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Imports files and folders.
    public static List<FileReport> files(Path... paths) {
        try {
            return TestPortal.running()
                    .bean(Intake.class)
                    .run(List.of(paths), ImportOptions.NONE, SILENT)
                    .files();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
