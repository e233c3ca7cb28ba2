package candour.backend.scrutiny.draw;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.PageOf;
import candour.backend.platform.web.component.ClockChip;
import candour.backend.platform.web.component.TableView;
import org.jspecify.annotations.Nullable;

/// How cases are drawn, all draws, and what panels found.
///
/// @param draws those bound last first
/// @param grades cases by grade, panel and quarter; null while there are none
public record DrawsPage(PageOf<Item> draws, @Nullable TableView grades) implements Page {

    /// A draw.
    public record Item(String name, String path, String about, ClockChip state) {}

    @Override
    public String template() {
        return "scrutiny/draws.jte";
    }
}
