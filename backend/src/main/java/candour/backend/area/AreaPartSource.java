package candour.backend.area;

import candour.backend.platform.text.Texts;
import java.util.Optional;

/// Implemented by a feature that has something to say about areas, so that the pages of areas need not know it.
public interface AreaPartSource {

    /// Where its part stands among those of others, smallest first.
    int order();

    /// What it says of the area; empty where it has nothing to say. The same for everybody: the page is public.
    Optional<AreaPart> find(Texts t, Area area);
}
