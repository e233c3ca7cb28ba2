package candour.backend.stopsearch;

import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.platform.intake.FileHead;
import candour.backend.platform.intake.ImportOptions;
import candour.backend.platform.intake.ImportOutcome;
import candour.backend.platform.intake.ImportProgress;
import candour.backend.platform.intake.Importer;
import candour.backend.platform.intake.SourceFile;
import candour.backend.platform.intake.UndecodableText;
import candour.backend.platform.time.LondonTime;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;

/// Takes in the stop and search files that data.police.uk publishes, one force and month each.
@Singleton
final class StopSearchImport implements Importer {
    /// Lock wait, deadlock, the same key at once, transaction rolled back by the server (MySQL error reference).
    private static final Set<Integer> TRY_AGAIN = Set.of(1205, 1213, 1062, 3101);

    private static final int ATTEMPTS = 5;

    private final AreaLookup areas;
    private final KnownWords words;
    private final Locations locations;
    private final StoringMonth storing;
    private final Clock clock;

    StopSearchImport(AreaLookup areas, KnownWords words, Locations locations, StoringMonth storing, Clock clock) {
        this.areas = areas;
        this.words = words;
        this.locations = locations;
        this.storing = storing;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return StoringMonth.KIND;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean recognises(FileHead head) {
        return Header.looksLike(head.fields());
    }

    @Override
    public ImportOutcome take(SourceFile file, ImportOptions options, ImportProgress progress) {
        try {
            return take(about(file, options), progress);
        } catch (FileRefused e) {
            return new ImportOutcome.Refused(e.reason());
        } catch (UndecodableText e) {
            return new ImportOutcome.Refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new ImportOutcome.Refused("The file cannot be read: " + e.getMessage());
        } catch (SQLException e) {
            throw new IllegalStateException("the database failed while " + file.name() + " was stored", e);
        }
    }

    private ImportOutcome take(MonthFile about, ImportProgress progress) throws FileRefused, IOException, SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                long begun = locations.begin();
                Words ofFile = words.begin(begun);
                ImportOutcome outcome =
                        storing.store(about, tallies -> new MonthReader(about, ofFile, locations, tallies, progress));
                if (outcome instanceof ImportOutcome.Stored) {
                    words.finished(begun, locations.finished(begun));
                }
                return outcome;
            } catch (SQLException e) {
                if (!TRY_AGAIN.contains(e.getErrorCode()) || attempt == ATTEMPTS) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    private MonthFile about(SourceFile file, ImportOptions options) throws FileRefused {
        PublishedFileName name = PublishedFileName.of(file.name(), options);
        Force force = areas.findForce(name.force()).orElseThrow(() -> unknown(name.force()));
        if (name.month().isAfter(LondonTime.month(clock.instant()))) {
            throw new FileRefused("The month " + name.month() + " lies in the future.");
        }
        return new MonthFile(file, force, name.month(), options.sample());
    }

    private FileRefused unknown(ForceId force) {
        String first = force.value().substring(0, Math.min(3, force.value().length()));
        String near = areas.forces().stream()
                .map(known -> known.slug().value())
                .filter(known -> known.startsWith(first))
                .findFirst()
                .map(known -> " Is it " + known + "?")
                .orElse("");
        return new FileRefused("No police force is called \"" + force + "\"." + near
                + " `candour import --help` says where the names of all forces are listed.");
    }

    private static void pause(int attempt) throws FileRefused {
        try {
            Thread.sleep(50L * attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileRefused("The import was stopped.");
        }
    }
}
