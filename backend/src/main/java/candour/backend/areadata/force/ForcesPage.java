package candour.backend.areadata.force;

import candour.backend.areadata.MapBlock;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.TableView;
import candour.backend.platform.web.component.TextLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All forces, what each supplied, and a map of their areas.
///
/// @param lead how much is held
/// @param supplied the forces that supplied something
/// @param without the forces that supplied nothing; a force's name leads to its page all the same
/// @param map of force areas; null where no shape is known
public record ForcesPage(
        String lead,
        TableView supplied,
        List<TextLink> without,
        @Nullable MapBlock map) implements Page {
    public ForcesPage {
        without = List.copyOf(without);
    }

    @Override
    public String template() {
        return "areadata/forces.jte";
    }
}
