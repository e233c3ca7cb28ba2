package candour.shared.wire;

import java.util.List;

/// A release with all its figures. Figures are rounded one by one and may not sum.
///
/// @param force identifier of data.police.uk
/// @param release which
/// @param figures all of them
public record ToldDocument(String force, ToldRelease release, List<ToldFigure> figures) {
    public ToldDocument {
        figures = List.copyOf(figures);
    }
}
