package candour.backend.area.census;

import candour.backend.area.CsvFile;
import candour.backend.area.StoringFile;
import candour.backend.platform.intake.FileHead;
import candour.backend.platform.intake.ImportOptions;
import candour.backend.platform.intake.ImportOutcome;
import candour.backend.platform.intake.ImportProgress;
import candour.backend.platform.intake.Importer;
import candour.backend.platform.intake.SourceFile;
import jakarta.inject.Singleton;

/// Takes in tables of Census 2021 at any geography: ethnic group, religion, disability, sex by broad age.
@Singleton
class CensusImport implements Importer {
    private static final String KIND = "census";
    private final StoringFile storing;
    private final CensusRepository repository;

    CensusImport(StoringFile storing, CensusRepository repository) {
        this.storing = storing;
        this.repository = repository;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean recognises(FileHead head) {
        return CensusLayout.of(head.fields()).isPresent();
    }

    @Override
    public ImportOutcome take(SourceFile file, ImportOptions options, ImportProgress progress) {
        return storing.store(KIND, file, options, () -> {
            try (CsvFile csv = CsvFile.withHeadings(file, progress)) {
                return new CensusFile(CensusReading.read(csv), csv, repository);
            }
        });
    }
}
