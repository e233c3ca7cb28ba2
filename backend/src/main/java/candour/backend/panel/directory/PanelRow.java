package candour.backend.panel.directory;

import candour.backend.platform.web.component.SummaryRow;
import java.util.List;

/// One panel in a list.
///
/// @param name of the panel
/// @param path of its page
/// @param about what it looks at and where: "Stop and search, Birmingham"
/// @param open whether it still meets
/// @param seats how many seats are free, in words
/// @param free whether any is
/// @param lines what other features say, such as the next meeting
public record PanelRow(
        String name, String path, String about, boolean open, String seats, boolean free, List<SummaryRow> lines) {
    public PanelRow {
        lines = List.copyOf(lines);
    }
}
