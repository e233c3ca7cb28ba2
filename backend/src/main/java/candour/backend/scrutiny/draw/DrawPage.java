package candour.backend.scrutiny.draw;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.ClockChip;
import candour.backend.platform.web.component.Download;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.platform.web.component.TableView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A draw before everybody.
///
/// @param title of the page
/// @param state bound, made or called off
/// @param next what happens next, in a sentence
/// @param facts what is known of it
/// @param parts what is drawn from
/// @param cases what was drawn; null until then
/// @param files to repeat it with
public record DrawPage(
        String title,
        ClockChip state,
        String next,
        List<SummaryRow> facts,
        TableView parts,
        @Nullable TableView cases,
        List<Download> files)
        implements Page {

    public DrawPage {
        facts = List.copyOf(facts);
        files = List.copyOf(files);
    }

    @Override
    public String template() {
        return "scrutiny/draw.jte";
    }
}
