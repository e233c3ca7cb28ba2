package candour.backend.browser;

import candour.backend.disclosure.release.SampleReleases;
import candour.backend.panel.SamplePanels;
import candour.backend.platform.intake.FileReport;
import candour.backend.platform.intake.ImportOptions;
import candour.backend.platform.intake.Intake;
import candour.backend.platform.intake.IntakeListener;
import candour.backend.platform.intake.SampleSource;
import candour.backend.platform.intake.SourceFile;
import candour.backend.scrutiny.recommendation.SampleRecommendations;
import candour.backend.support.TestPortal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// The test portal holding the made-up sample, taken in as `candour sample` does, once for all browser tests that
/// follow each other.
public final class SamplePortal {
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
    /// Number of the edition after the sample came in: another test that empties the portal raises it.
    private static final Map<TestPortal, Long> HELD = new ConcurrentHashMap<>();

    private SamplePortal() {}

    public static TestPortal loaded() {
        TestPortal portal = TestPortal.running();
        if (!Objects.equals(HELD.get(portal), edition(portal))) {
            TestPortal.emptied();
            takeIn(portal);
            HELD.put(portal, edition(portal));
        }
        return portal;
    }

    private static void takeIn(TestPortal portal) {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "sample-");
            portal.bean(Intake.class)
                    .run(portal.bean(SampleSource.class).write(folder), new ImportOptions(null, null, true), SILENT);
            portal.bean(SamplePanels.class).make();
            portal.bean(SampleReleases.class).make();
            portal.bean(SampleRecommendations.class).make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long edition(TestPortal portal) {
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT number FROM edition")) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
