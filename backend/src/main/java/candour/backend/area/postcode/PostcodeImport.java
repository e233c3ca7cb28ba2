package candour.backend.area.postcode;

import candour.backend.area.AreaLocator;
import candour.backend.area.CsvFile;
import candour.backend.area.ParsedFile;
import candour.backend.area.StoringFile;
import candour.backend.area.UnfitFile;
import candour.backend.platform.intake.FileHead;
import candour.backend.platform.intake.ImportOptions;
import candour.backend.platform.intake.ImportOutcome;
import candour.backend.platform.intake.ImportProgress;
import candour.backend.platform.intake.Importer;
import candour.backend.platform.intake.SourceFile;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;

/// Takes in postcodes: Code-Point Open as Ordnance Survey publishes it, and files with headings such as the National
/// Statistics Postcode Lookup.
@Singleton
class PostcodeImport implements Importer {
    private static final String KIND = "postcodes";
    private static final List<String> CODE_POINT_HEADINGS = List.of("PC", "PQ", "EA", "NO");
    private final StoringFile storing;
    private final AreaLocator locator;
    private final PostcodeStagingRepository repository;

    PostcodeImport(StoringFile storing, AreaLocator locator, PostcodeStagingRepository repository) {
        this.storing = storing;
        this.locator = locator;
        this.repository = repository;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean recognises(FileHead head) {
        return isHeadingsAlone(head.fields())
                || PostcodeReading.isCodePoint(head.fields())
                || PostcodeLayout.of(head.fields()).isPresent();
    }

    @Override
    public ImportOutcome take(SourceFile file, ImportOptions options, ImportProgress progress) {
        List<String> first;
        try (CsvFile csv = CsvFile.withHeadings(file, ImportProgress.SILENT)) {
            first = csv.headings();
        } catch (UnfitFile e) {
            return new ImportOutcome.Refused(e.reason());
        } catch (IOException e) {
            return new ImportOutcome.Refused("The file cannot be read: " + e.getMessage());
        }
        if (isHeadingsAlone(first)) {
            return new ImportOutcome.Skipped("only the headings of Code-Point Open, whose files go without");
        }
        boolean headed = PostcodeLayout.of(first).isPresent();
        return storing.store(
                KIND, file, options, () -> headed ? withHeadings(file, progress) : codePoint(file, progress));
    }

    private ParsedFile withHeadings(SourceFile file, ImportProgress progress) throws IOException, UnfitFile {
        try (CsvFile csv = CsvFile.withHeadings(file, progress)) {
            return new PostcodeFile(PostcodeReading.withHeadings(csv), csv, locator, repository);
        }
    }

    private ParsedFile codePoint(SourceFile file, ImportProgress progress) throws IOException, UnfitFile {
        try (CsvFile csv = CsvFile.withoutHeadings(file, progress)) {
            return new PostcodeFile(PostcodeReading.codePoint(csv), csv, locator, repository);
        }
    }

    private static boolean isHeadingsAlone(List<String> cells) {
        return cells.size() >= CODE_POINT_HEADINGS.size()
                && cells.subList(0, CODE_POINT_HEADINGS.size()).equals(CODE_POINT_HEADINGS);
    }
}
