package candour.shared.wire;

import java.util.List;

/// The releases of figures about what people told.
///
/// @param force identifier of data.police.uk
/// @param releases the first one first
public record ToldList(String force, List<ToldRelease> releases) {
    public ToldList {
        releases = List.copyOf(releases);
    }
}
