package candour.backend.areadata;

import candour.backend.area.AreaPart;
import candour.backend.areadata.shown.FigureSection;
import candour.backend.areadata.shown.PeriodChooser;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.Completeness;
import candour.backend.platform.web.component.Download;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.NextStep;
import candour.backend.platform.web.component.Notice;
import candour.backend.platform.web.component.SourceLine;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.platform.web.component.TextLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happens in one area: how complete the data is, then the figures, then what a person can do.
///
/// @param name of the area
/// @param kind what kind of area it is, and where: "District, policed by Bedfordshire Police"
/// @param lead what the page is about, with the period
/// @param notice what must be said before all else, or null
/// @param completeness which months there are
/// @param chooser of months and basis; null while nothing is held at all
/// @param headlines the few numbers to begin with
/// @param contents the parts of the page
/// @param sections the figures
/// @param places its parts or its neighbours; null where none are known
/// @param residents who lives here, by the census; null where not known
/// @param parts what other features add
/// @param oversight who oversees the police here
/// @param steps what a person can do
/// @param sources where all that is on the page comes from
/// @param downloads everything on the page as files
/// @param address permanent address of exactly these figures
/// @param citation how to name them
public record AreaPage(
        String name,
        String kind,
        String lead,
        @Nullable Notice notice,
        Completeness completeness,
        @Nullable PeriodChooser chooser,
        List<Headline> headlines,
        List<TextLink> contents,
        List<FigureSection> sections,
        @Nullable MapBlock places,
        @Nullable FigureView residents,
        List<AreaPart> parts,
        Oversight oversight,
        List<NextStep> steps,
        List<SourceLine> sources,
        List<Download> downloads,
        String address,
        String citation)
        implements Page {
    /// A number and what it means.
    public record Headline(String value, String words) {}

    /// Who oversees the police here, in words and facts.
    public record Oversight(String words, List<SummaryRow> rows) {
        public Oversight {
            rows = List.copyOf(rows);
        }
    }

    public AreaPage {
        headlines = List.copyOf(headlines);
        contents = List.copyOf(contents);
        sections = List.copyOf(sections);
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
        downloads = List.copyOf(downloads);
    }

    @Override
    public String template() {
        return "areadata/area.jte";
    }
}
