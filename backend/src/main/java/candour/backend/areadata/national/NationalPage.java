package candour.backend.areadata.national;

import candour.backend.areadata.shown.FigureSection;
import candour.backend.areadata.shown.PeriodChooser;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.Download;
import candour.backend.platform.web.component.TableView;
import java.util.List;

/// Every force with every ethnic group, for a calendar year.
///
/// @param lead what it shows and for which forces
/// @param years the years to choose from
/// @param bases whose word is taken for ethnicity
/// @param table forces by groups
/// @param caveats what must be known beside the ratios
public record NationalPage(
        String lead,
        List<PeriodChooser.Choice> years,
        List<PeriodChooser.Choice> bases,
        TableView table,
        List<FigureSection.Caution> caveats,
        List<Download> downloads)
        implements Page {
    public NationalPage {
        years = List.copyOf(years);
        bases = List.copyOf(bases);
        caveats = List.copyOf(caveats);
        downloads = List.copyOf(downloads);
    }

    @Override
    public String template() {
        return "areadata/national.jte";
    }
}
