package candour.backend.area.boundary;

import candour.backend.area.ShapeChanges;
import candour.backend.area.StoringFile;
import candour.backend.platform.intake.FileHead;
import candour.backend.platform.intake.ImportOptions;
import candour.backend.platform.intake.ImportOutcome;
import candour.backend.platform.intake.ImportProgress;
import candour.backend.platform.intake.Importer;
import candour.backend.platform.intake.SourceFile;
import jakarta.inject.Singleton;
import java.util.Locale;

/// Takes in boundaries as GeoJSON: police force areas, districts, wards and neighbourhoods of any vintage.
@Singleton
class BoundaryImport implements Importer {
    private static final String KIND = "boundaries";
    private final StoringFile storing;
    private final BoundaryRepository repository;
    private final ShapeChanges changes;

    BoundaryImport(StoringFile storing, BoundaryRepository repository, ShapeChanges changes) {
        this.storing = storing;
        this.repository = repository;
        this.changes = changes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int order() {
        return 30;
    }

    /// A file that calls itself GeoJSON is ours even when it is none, so that the refusal can say what is wrong.
    @Override
    public boolean recognises(FileHead head) {
        String text = head.text().stripLeading();
        boolean features = text.startsWith("{") && text.contains("\"Feature");
        return features || head.name().toLowerCase(Locale.ROOT).endsWith(".geojson");
    }

    @Override
    public ImportOutcome take(SourceFile file, ImportOptions options, ImportProgress progress) {
        ImportOutcome outcome =
                storing.store(KIND, file, options, () -> BoundaryReading.read(file, progress, repository));
        if (outcome instanceof ImportOutcome.Stored stored && stored.stored() > 0) {
            changes.note();
        }
        return outcome;
    }

    @Override
    public void finish(ImportProgress progress) {
        changes.announce(progress);
    }
}
