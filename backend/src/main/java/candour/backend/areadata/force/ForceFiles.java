package candour.backend.areadata.force;

import candour.backend.areadata.profile.AreaFiguresLookup;
import candour.backend.areadata.profile.ForceName;
import candour.backend.areadata.profile.MonthSupply;
import candour.backend.areadata.shown.FigureFiles;
import candour.backend.platform.export.CsvTable;
import candour.backend.platform.text.Texts;
import candour.shared.text.Language;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/// The ledger of a force as a file.
@Singleton
class ForceFiles {
    private final AreaFiguresLookup figures;

    ForceFiles(AreaFiguresLookup figures) {
        this.figures = figures;
    }

    FigureFiles.Taken ledger(ForceName force) {
        CsvTable file = new CsvTable(List.of(
                "force",
                "month",
                "state",
                "searches",
                "people",
                "without_location",
                "rows_refused",
                "refused_rows_at",
                "revisions"));
        for (MonthSupply month : figures.ledger(force).months()) {
            file.row(
                    switch (month) {
                        case MonthSupply.Supplied s ->
                            Arrays.asList(
                                    force.slug().value(),
                                    s.month().toString(),
                                    ForcePages.state(Texts.of(Language.ENGLISH), s),
                                    s.searches(),
                                    s.people(),
                                    s.withoutLocation(),
                                    s.rejected(),
                                    s.rejectedIn() == null ? null : ForcePages.rejected(s.rejectedIn()),
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
                                    null,
                                    null);
                    });
        }
        return new FigureFiles.Taken("candour-" + force.slug() + "-ledger.csv", file.bytes());
    }
}
