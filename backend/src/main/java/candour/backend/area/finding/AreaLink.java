package candour.backend.area.finding;

import candour.backend.area.Area;
import candour.backend.area.FoundArea;
import candour.backend.platform.text.Texts;
import candour.shared.area.AreaKind;

/// One area in a list.
///
/// @param name of the area
/// @param what tells it from others of the same name: "District in Bedfordshire"
/// @param path of its page
public record AreaLink(String name, String what, String path) {

    static AreaLink of(Texts texts, FoundArea found) {
        Area area = found.area();
        Area within = found.within();
        String kind = kind(texts, area);
        String what;
        if (within == null) {
            what = area.current() ? kind : texts.say("area.link.old", "kind", kind);
        } else {
            what = texts.say(
                    area.current() ? "area.link.in" : "area.link.oldIn", "kind", kind, "within", within.name());
        }
        return new AreaLink(area.name(), what, path(area));
    }

    static AreaLink of(Texts texts, Area area) {
        return new AreaLink(area.name(), area.kind() == AreaKind.FORCE ? "" : kind(texts, area), path(area));
    }

    private static String kind(Texts texts, Area area) {
        return texts.say("area.kind." + area.kind().code());
    }

    static String path(Area area) {
        return "/areas/" + area.code();
    }
}
