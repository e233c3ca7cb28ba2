package candour.shared.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Panels: all, or those of a place.
///
/// @param outcome `all`; `place` where the panels are those of `place`; `choose` where a name may mean any of `places`;
///     `unknown-postcode` or `unknown-place` where nothing is known of what was typed
/// @param place whose panels these are; null for all, and where no place is settled
/// @param panels of the place, the nearest first; or all, open ones first
/// @param others open panels of the same force that look after other places
/// @param places what a typed name may mean
public record PanelList(
        String outcome,
        @Nullable PlaceEntry place,
        List<PanelDocument> panels,
        List<PanelDocument> others,
        List<PlaceEntry> places) {

    public PanelList {
        panels = List.copyOf(panels);
        others = List.copyOf(others);
        places = List.copyOf(places);
    }
}
