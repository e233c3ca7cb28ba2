package candour.backend.stopsearch;

import candour.backend.platform.export.CsvTable;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.intake.ImportRejectRepository;
import candour.backend.platform.intake.RejectedBatch;
import candour.backend.platform.intake.RejectedRow;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.web.SavedFile;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;

/// Offers the rows of a published file that were not taken in, with file, line and reason.
@Controller
class RejectedRowsController {
    private final ImportRejectRepository rejects;

    RejectedRowsController(ImportRejectRepository rejects) {
        this.rejects = rejects;
    }

    /// The rejected rows of an import as CSV; the header alone where all rows were taken in.
    ///
    /// @param reference the import's public reference
    @Get(uri = "/imports/{reference}/rejected.csv", produces = "text/csv;charset=utf-8;header=present")
    HttpResponse<byte[]> rejected(String reference) {
        PublicReference batchReference =
                PublicReference.parse(reference).orElseThrow(() -> new NotFound("no import has that reference"));
        RejectedBatch batch =
                rejects.find(batchReference).orElseThrow(() -> new NotFound("no import has that reference"));
        CsvTable file = new CsvTable(List.of("file", "line", "reason", "row_as_published"));
        for (RejectedRow row : rejects.list(batchReference)) {
            file.row(List.of(batch.fileName(), row.line(), row.reason(), row.content()));
        }
        return SavedFile.csv("rejected-" + batchReference + ".csv", file.bytes());
    }
}
