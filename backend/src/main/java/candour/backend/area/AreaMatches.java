package candour.backend.area;

import java.util.List;

/// The answer to a search for a place.
///
/// @param found areas that have all the words, best first
/// @param suggestions areas whose names are spelt much alike, where nothing was found; best first
public record AreaMatches(List<FoundArea> found, List<FoundArea> suggestions) {
    /// Nothing at all.
    static final AreaMatches NONE = new AreaMatches(List.of(), List.of());

    public AreaMatches {
        found = List.copyOf(found);
        suggestions = List.copyOf(suggestions);
    }
}
