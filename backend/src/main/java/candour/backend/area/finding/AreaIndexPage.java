package candour.backend.area.finding;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.SearchBox;
import java.util.List;

/// All areas, by letter and by police force.
///
/// @param title heading of the page
/// @param search the quick way
/// @param held how many districts the portal holds, in a sentence
/// @param letters the alphabet
/// @param listTitle heading of the list; empty when no letter or force was chosen
/// @param list districts of the letter or force chosen
/// @param forces police forces, each leading to its districts
public record AreaIndexPage(
        String title,
        SearchBox search,
        String held,
        List<Letter> letters,
        String listTitle,
        List<AreaLink> list,
        List<AreaLink> forces)
        implements Page {

    /// @param sign the letter
    /// @param used false where no area begins with it
    /// @param chosen true for the letter shown
    public record Letter(String sign, boolean used, boolean chosen) {}

    public AreaIndexPage {
        letters = List.copyOf(letters);
        list = List.copyOf(list);
        forces = List.copyOf(forces);
    }

    /// True where any district is held.
    public boolean hasLetters() {
        return letters.stream().anyMatch(Letter::used);
    }

    @Override
    public String template() {
        return "area/areaIndex.jte";
    }
}
