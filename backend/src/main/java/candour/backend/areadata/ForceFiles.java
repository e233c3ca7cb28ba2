package candour.backend.areadata;

import candour.backend.areadata.profile.AreaFiguresLookup;
import candour.backend.areadata.profile.ForceName;
import candour.backend.areadata.profile.MonthSupply;
import candour.backend.platform.export.CsvTable;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/// The ledger of a force and its refused rows as files.
@Singleton
class ForceFiles {
    private final AreaFiguresLookup figures;
    private final RejectRepository rejects;

    ForceFiles(AreaFiguresLookup figures, RejectRepository rejects) {
        this.figures = figures;
        this.rejects = rejects;
    }

    FigureFiles.Taken ledger(ForceName force) {
        CsvTable file = new CsvTable(List.of(
                "force", "month", "state", "searches", "people", "without_location", "rows_refused", "revisions"));
        for (MonthSupply month : figures.ledger(force).months()) {
            file.row(
                    switch (month) {
                        case MonthSupply.Supplied s ->
                            List.of(
                                    force.slug().value(),
                                    s.month().toString(),
                                    ForcePages.state(s),
                                    s.searches(),
                                    s.people(),
                                    s.withoutLocation(),
                                    s.rejected(),
                                    s.revisions());
                        case MonthSupply.NotSupplied n ->
                            Arrays.asList(
                                    force.slug().value(),
                                    n.month().toString(),
                                    "not supplied",
                                    null,
                                    null,
                                    null,
                                    null,
                                    null);
                    });
        }
        return new FigureFiles.Taken("candour-" + force.slug() + "-ledger.csv", file.bytes());
    }

    FigureFiles.Taken refusedRows(ForceName force) {
        CsvTable file = new CsvTable(List.of("force", "month", "file", "line", "reason", "row_as_published"));
        for (RejectLine row : rejects.list(force.id())) {
            String month = row.editionMonth() / 100 + "-" + String.format("%02d", row.editionMonth() % 100);
            file.row(List.of(force.slug().value(), month, row.fileName(), row.line(), row.reason(), row.content()));
        }
        return new FigureFiles.Taken("candour-" + force.slug() + "-refused-rows.csv", file.bytes());
    }
}
