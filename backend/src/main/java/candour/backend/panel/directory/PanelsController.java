package candour.backend.panel.directory;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.Section;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.SearchBox;
import candour.backend.platform.web.component.TextLink;
import candour.shared.area.AreaCode;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The public list of panels and the page of each.
@Controller("/panels")
class PanelsController {
    private static final List<String> UNKNOWN = List.of("nothing", "postcode");

    private final PanelLookup panels;
    private final FindingPanels finding;
    private final PanelWords words;
    private final AreaLookup areas;
    private final Pages pages;

    PanelsController(PanelLookup panels, FindingPanels finding, PanelWords words, AreaLookup areas, Pages pages) {
        this.panels = panels;
        this.finding = finding;
        this.words = words;
        this.areas = areas;
        this.pages = pages;
    }

    /// @param area code of a place whose panels are listed
    /// @param q name that may mean several places
    /// @param unknown what was typed that leads nowhere: `nothing` or `postcode`
    @Get
    HttpResponse<?> list(
            Texts t,
            @QueryValue @Nullable String area,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String unknown) {
        if (area != null) {
            return of(
                    t,
                    AreaCode.parse(area).flatMap(areas::find).orElseThrow(() -> new NotFound("no area has this code")));
        }
        if (q != null) {
            return places(t, FindingPanels.tidy(q));
        }
        if (unknown != null) {
            if (!UNKNOWN.contains(unknown)) {
                throw new NotFound("there is no such page");
            }
            return refused(t, "", t.say("panel.find." + unknown));
        }
        return all(t);
    }

    @Get("/{panel}")
    HttpResponse<?> panel(Texts t, String panel) {
        Panel one = panels.get(panel);
        return pages.render(
                pages.frame(t, one.name(), one.path())
                        .in(Section.PANELS)
                        .describedAs(t.say("panel.page.described", "panel", one.name())),
                words.page(one, t));
    }

    private HttpResponse<?> all(Texts t) {
        return pages.render(
                pages.frame(t, t.say("panel.list.title"), "/panels")
                        .in(Section.PANELS)
                        .describedAs(t.say("panel.list.described")),
                page(t.say("panel.list.title"), "", panels.listAll(), List.of(), t));
    }

    private HttpResponse<?> of(Texts t, Area place) {
        List<Panel> own = finding.near(place);
        String title = t.say("panel.list.of", "area", place.name());
        return pages.render(
                pages.frame(t, title, "/panels?area=" + place.code()).in(Section.PANELS),
                page(title, own.isEmpty() ? t.say("panel.list.none") : "", own, finding.others(place), t));
    }

    /// What a name may mean, to choose from.
    private HttpResponse<?> places(Texts t, String text) {
        List<TextLink> found = finding.places(text, t);
        if (found.isEmpty()) {
            return refused(t, text, t.say("panel.find.noPlace"));
        }
        String title = t.say("panel.find.which");
        return pages.render(
                pages.frame(t, title, "/panels?q=").in(Section.PANELS).unlisted(),
                new PanelsPage(title, "", List.of(), List.of(), found, SearchBox.of(text), List.of()));
    }

    private HttpResponse<?> refused(Texts t, String typed, String why) {
        String title = t.say("panel.list.title");
        return pages.render(
                pages.frame(t, t.say("panel.error", "title", title), "/panels")
                        .in(Section.PANELS)
                        .unlisted(),
                new PanelsPage(
                        title,
                        "",
                        rows(panels.listAll(), t),
                        List.of(),
                        List.of(),
                        SearchBox.of(typed).refused(why),
                        List.of(new FormError(SearchBox.FIELD, why))));
    }

    private PanelsPage page(String title, String message, List<Panel> own, List<Panel> others, Texts t) {
        return new PanelsPage(title, message, rows(own, t), rows(others, t), List.of(), SearchBox.empty(), List.of());
    }

    private List<PanelRow> rows(List<Panel> list, Texts t) {
        return list.stream().map(panel -> words.row(panel, t)).toList();
    }
}
