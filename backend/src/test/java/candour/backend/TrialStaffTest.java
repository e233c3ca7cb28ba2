package candour.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.identity.Account;
import candour.backend.identity.Role;
import candour.backend.identity.SampleStaff;
import candour.backend.platform.intake.FileReport;
import candour.backend.platform.intake.ImportOptions;
import candour.backend.platform.intake.Intake;
import candour.backend.platform.intake.IntakeListener;
import candour.backend.platform.intake.SampleSource;
import candour.backend.platform.intake.SourceFile;
import candour.backend.stopsearch.PublishedFile;
import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Made-up staff exist beside made-up records alone.
class TrialStaffTest {
    private static final String PASSWORD = "correct zebra lamp of 17 moons";
    private static final String OPEN = "SELECT COUNT(*) FROM account WHERE disabled_at IS NULL AND sample";

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

    private final Commands commands = new Commands();
    private final Path folder;
    private TestPortal portal;
    private Rows rows;

    TrialStaffTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void start() {
        portal = TestPortal.emptied();
        rows = Rows.of(portal);
    }

    @Test
    void real_records_close_all_made_up_staff_and_nobody_else() throws IOException {
        List<Account> staff = portal.bean(SampleStaff.class).make(PASSWORD);
        StaffDesk madeUp = StaffDesk.of(staff.getFirst());
        StaffDesk real = StaffDesk.signedIn(null, Role.ADMINISTRATOR);
        assertEquals(200, madeUp.get("/staff").statusCode());
        assertTrue(portal.bean(SampleStaff.class).code("chair@example.org").isPresent());

        assertEquals(0, commands.run("import", month().toString()), commands.complained());

        assertEquals(List.of("0"), rows.list(OPEN));
        assertTrue(
                commands.said().contains("the made-up staff of the trial (" + staff.size() + ") can no longer sign in"),
                commands.said());
        assertEquals(303, madeUp.get("/staff").statusCode(), "the session ended");
        assertEquals(422, password(staff.getFirst().email()));
        assertFalse(portal.bean(SampleStaff.class).code("chair@example.org").isPresent());
        assertEquals(200, real.get("/staff").statusCode());

        Commands again = new Commands();
        assertEquals(0, again.run("import", month().toString()), again.complained());
        assertFalse(again.said().contains("made-up staff"), again.said());
    }

    @Test
    void while_only_made_up_records_are_held_the_staff_stay() throws IOException {
        Path sample = portal.bean(SampleSource.class).write(folder).stream()
                .filter(file -> file.toString().endsWith("-stop-and-search.csv"))
                .findFirst()
                .orElseThrow();
        Intake intake = portal.bean(Intake.class);
        intake.run(List.of(sample), new ImportOptions(null, null, true), SILENT);
        int made = portal.bean(SampleStaff.class).make(PASSWORD).size();

        commands.run(
                "import",
                Files.writeString(folder.resolve("readme.csv"), "nothing that is known\n")
                        .toString());
        assertEquals(List.of(String.valueOf(made)), rows.list(OPEN));

        assertEquals(0, commands.run("import", month().toString()), commands.complained());
        assertEquals(List.of("0"), rows.list(OPEN));
    }

    private Path month() throws IOException {
        return Files.writeString(
                folder.resolve("2023-05-bedfordshire-stop-and-search.csv"),
                PublishedFile.HEADER + "\n" + PublishedFile.ROW + "\n");
    }

    private static int password(String email) {
        return StaffDesk.anonymous()
                .submit("/sign-in", List.of("email", email, "password", PASSWORD), List.of())
                .statusCode();
    }
}
