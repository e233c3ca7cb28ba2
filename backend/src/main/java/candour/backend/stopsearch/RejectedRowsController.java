package candour.backend.stopsearch;

import candour.backend.platform.fault.NotFound;
import candour.backend.platform.intake.ImportRejectRepository;
import candour.backend.platform.intake.RejectedBatch;
import candour.backend.platform.intake.RejectedRow;
import candour.backend.platform.reference.PublicReference;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/// Offers the rows of a published file that were not taken in, with file, line and reason.
@Controller
class RejectedRowsController {
    /// Signs a spreadsheet takes for the beginning of a formula. Source: OWASP, CSV Injection.
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final ImportRejectRepository rejects;

    RejectedRowsController(ImportRejectRepository rejects) {
        this.rejects = rejects;
    }

    /// The rejected rows of an import as CSV; the header alone where all rows were taken in.
    ///
    /// @param reference the import's public reference
    @Get(uri = "/imports/{reference}/rejected.csv", produces = "text/csv;charset=utf-8")
    HttpResponse<byte[]> rejected(String reference) {
        PublicReference batchReference =
                PublicReference.parse(reference).orElseThrow(() -> new NotFound("no import has that reference"));
        RejectedBatch batch =
                rejects.find(batchReference).orElseThrow(() -> new NotFound("no import has that reference"));
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord("file", "line", "reason", "row as it stood");
        for (RejectedRow row : rejects.list(batchReference)) {
            csv.writeRecord(safe(batch.fileName()), Long.toString(row.line()), safe(row.reason()), safe(row.content()));
        }
        return HttpResponse.ok(text.toString().getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejected-" + reference + ".csv\"");
    }

    private static String safe(String cell) {
        String plain = cell.stripLeading();
        boolean led = !plain.isEmpty() && FORMULA.indexOf(plain.charAt(0)) >= 0;
        return led || (!cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0) ? "'" + cell : cell;
    }
}
