package candour.backend.panel.directory;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.Section;
import candour.backend.platform.web.component.SearchBox;
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

    /// @param area code of a place whose panels are listed; all panels without it
    @Get
    HttpResponse<?> list(Texts t, @QueryValue @Nullable String area) {
        return area == null
                ? all(t)
                : of(
                        t,
                        AreaCode.parse(area)
                                .flatMap(areas::find)
                                .orElseThrow(() -> new NotFound("no area has this code")));
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
                new PanelsPage(
                        t.say("panel.list.title"),
                        "",
                        rows(panels.listAll(), t),
                        List.of(),
                        List.of(),
                        SearchBox.empty(),
                        List.of()));
    }

    private HttpResponse<?> of(Texts t, Area place) {
        List<Panel> own = finding.near(place);
        String title = t.say("panel.list.of", "area", place.name());
        return pages.render(
                pages.frame(t, title, "/panels?area=" + place.code()).in(Section.PANELS),
                new PanelsPage(
                        title,
                        own.isEmpty() ? t.say("panel.list.none") : "",
                        rows(own, t),
                        rows(finding.others(place), t),
                        List.of(),
                        SearchBox.empty(),
                        List.of()));
    }

    private List<PanelRow> rows(List<Panel> list, Texts t) {
        return list.stream().map(panel -> words.row(panel, t)).toList();
    }
}
