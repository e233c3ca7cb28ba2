package candour.shared.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of areas.
///
/// @param page number of this page, from 1
/// @param size areas on a full page
/// @param total areas on all pages
/// @param next address of the next page; null on the last
/// @param areas by name
public record AreaList(
        int page, int size, long total, @Nullable String next, List<AreaEntry> areas) {
    public AreaList {
        areas = List.copyOf(areas);
    }
}
