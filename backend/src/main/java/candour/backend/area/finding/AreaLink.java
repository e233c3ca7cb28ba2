package candour.backend.area.finding;

import candour.backend.area.Area;
import candour.backend.area.FoundArea;
import candour.shared.area.AreaKind;

/// One area in a list.
///
/// @param name of the area
/// @param what tells it from others of the same name: "District in Bedfordshire"
/// @param path of its page
public record AreaLink(String name, String what, String path) {

    static AreaLink of(FoundArea found) {
        Area area = found.area();
        Area within = found.within();
        String where = within == null ? "" : " in " + within.name();
        String until = area.current() ? "" : ", an older area that no longer exists";
        return new AreaLink(area.name(), area.kind().label() + where + until, path(area));
    }

    static AreaLink of(Area area) {
        return new AreaLink(
                area.name(), area.kind() == AreaKind.FORCE ? "" : area.kind().label(), path(area));
    }

    static String path(Area area) {
        return "/areas/" + area.code();
    }
}
