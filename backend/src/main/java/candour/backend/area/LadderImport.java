package candour.backend.area;

import candour.backend.platform.intake.FileHead;
import candour.backend.platform.intake.ImportOptions;
import candour.backend.platform.intake.ImportOutcome;
import candour.backend.platform.intake.ImportProgress;
import candour.backend.platform.intake.Importer;
import candour.backend.platform.intake.SourceFile;
import jakarta.inject.Singleton;

/// Takes in lookups of any vintage: neighbourhood to ward to district to police force area.
@Singleton
class LadderImport implements Importer {
    private static final String KIND = "area lookup";
    private final StoringFile storing;
    private final ShapeChanges changes;

    LadderImport(StoringFile storing, ShapeChanges changes) {
        this.storing = storing;
        this.changes = changes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean recognises(FileHead head) {
        return LadderColumns.isLookup(head.fields());
    }

    @Override
    public ImportOutcome take(SourceFile file, ImportOptions options, ImportProgress progress) {
        ImportOutcome outcome = storing.store(KIND, file, options, () -> Ladder.read(file, progress));
        if (outcome instanceof ImportOutcome.Stored) {
            changes.note();
        }
        return outcome;
    }

    @Override
    public void finish(ImportProgress progress) {
        changes.announce(progress);
    }
}
