package candour.backend.platform.web.component;

import java.util.List;

/// A chart or map with its sentence, its table, its downloads and how to cite it.
///
/// @param id unique on the page; the figure's own address is the page's with `#id`
/// @param sentence what it shows: "Searches fell by a third since 2022"
/// @param basis number of cases and period: "10,587 searches, May 2021 to December 2023"
/// @param drawing SVG with a title of its own; empty where there is nothing to draw
/// @param table the same values
/// @param downloads the same values as files
/// @param source where they come from
/// @param citation how to name it elsewhere
public record FigureView(
        String id,
        String sentence,
        String basis,
        Markup drawing,
        TableView table,
        List<Download> downloads,
        SourceLine source,
        String citation) {
    public FigureView {
        downloads = List.copyOf(downloads);
    }
}
