package candour.backend.areadata;

import candour.backend.area.AreaLookup;
import candour.backend.area.AreaPart;
import candour.backend.area.AreaPartSource;
import candour.backend.platform.text.Texts;
import candour.shared.area.AreaCode;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What other features add to the pages of areas and forces.
@Singleton
public class PartsOfOthers {
    private final List<AreaPartSource> sources;
    private final AreaLookup areas;

    PartsOfOthers(List<AreaPartSource> sources, AreaLookup areas) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(AreaPartSource::order))
                .toList();
        this.areas = areas;
    }

    /// @param code of the area; null for a force without one
    public List<AreaPart> of(Texts t, @Nullable AreaCode code) {
        return Optional.ofNullable(code).flatMap(areas::find).stream()
                .flatMap(area -> sources.stream().flatMap(source -> source.find(t, area).stream()))
                .toList();
    }
}
