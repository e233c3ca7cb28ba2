package candour.backend.areadata.force;

import candour.backend.area.AreaPart;
import candour.backend.areadata.AreaPage;
import candour.backend.areadata.MapBlock;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.Completeness;
import candour.backend.platform.web.component.Download;
import candour.backend.platform.web.component.Markup;
import candour.backend.platform.web.component.NextStep;
import candour.backend.platform.web.component.Notice;
import candour.backend.platform.web.component.TableView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a force supplied: the completeness ledger, month by month, and how good the records are.
///
/// @param name of the force
/// @param lead in one sentence
/// @param notice what must be said before all else, or null
/// @param completeness every month of the whole service
/// @param figuresPath the page with its figures; empty for a force without an area
/// @param ledger every month: supplied, revised or not, rows, rows refused
/// @param quality how often each field is filled in, by year; null where nothing was supplied
/// @param trend what the quality table shows in one sentence and a drawing of it
/// @param unknown texts that no published list knows; null where there are none
/// @param places its districts; null where none are known
/// @param parts what other features add
/// @param oversight who oversees it
/// @param steps what a person can do
/// @param downloads the ledger as a file; a month of it leads to the rows it could not read
public record ForcePage(
        String name,
        String lead,
        @Nullable Notice notice,
        Completeness completeness,
        String figuresPath,
        TableView ledger,
        @Nullable TableView quality,
        Trend trend,
        @Nullable TableView unknown,
        @Nullable MapBlock places,
        List<AreaPart> parts,
        AreaPage.Oversight oversight,
        List<NextStep> steps,
        List<Download> downloads)
        implements Page {
    /// A sentence and a drawing.
    public record Trend(String sentence, Markup drawing) {}

    public ForcePage {
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
        downloads = List.copyOf(downloads);
    }

    @Override
    public String template() {
        return "areadata/force.jte";
    }
}
