package candour.shared.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An area with what it lies in and who lives there.
///
/// @param area the area
/// @param within the rungs above it, nearest first
/// @param force identifier of the force that polices it, as data.police.uk writes it; null where no lookup says it
/// @param hasShape whether `/shape` answers
/// @param residents usual residents by ethnic group; null where no census table is held
public record AreaDocument(
        AreaEntry area,
        List<AreaEntry> within,
        @Nullable String force,
        boolean hasShape,
        @Nullable ResidentsDocument residents) {
    public AreaDocument {
        within = List.copyOf(within);
    }
}
