package candour.backend.areadata.shown;

import candour.backend.areadata.profile.Warning;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.FigureView;
import java.util.List;

/// A part of a page: a heading, what must be said first, and its figures.
///
/// @param id unique on the page
/// @param intro paragraphs before the figures
/// @param caveats what must be known before the figures are believed, beside them
public record FigureSection(
        String id, String heading, List<String> intro, List<FigureView> figures, List<Caution> caveats) {
    /// A caveat as read.
    public record Caution(String title, String words) {
        static Caution of(Texts texts, Warning warning) {
            return new Caution(warning.caveat().title(texts), warning.words(texts));
        }
    }

    public FigureSection {
        intro = List.copyOf(intro);
        figures = List.copyOf(figures);
        caveats = List.copyOf(caveats);
    }
}
