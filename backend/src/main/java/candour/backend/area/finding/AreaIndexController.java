package candour.backend.area.finding;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.Section;
import candour.backend.platform.web.component.SearchBox;
import candour.shared.area.AreaKind;
import candour.shared.area.ForceId;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The lists of areas: all districts by letter or by police force, and what a search by name found.
@Controller("/areas")
class AreaIndexController {
    private final Pages pages;
    private final FindingArea finding;
    private final AreaLookup areas;

    AreaIndexController(Pages pages, FindingArea finding, AreaLookup areas) {
        this.pages = pages;
        this.finding = finding;
        this.areas = areas;
    }

    /// @param q words of a name; wins over the others
    /// @param unknown what the reader gave that leads to no area: `postcode` or `position`
    /// @param letter first letter of the districts to list
    /// @param force identifier of the police force whose districts to list
    @Get
    HttpResponse<byte[]> areas(
            Texts texts,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String unknown,
            @QueryValue @Nullable String letter,
            @QueryValue @Nullable String force) {
        if (q != null) {
            return found(texts, FindAreaForm.of(q));
        }
        if (unknown != null) {
            return show(
                    texts,
                    Unknown.of(unknown)
                            .orElseThrow(() -> new NotFound("There is no such page."))
                            .page(texts));
        }
        if (force != null) {
            return ofForce(
                    texts,
                    ForceId.parse(force)
                            .flatMap(areas::findForce)
                            .orElseThrow(() -> new NotFound("There is no police force of that name.")));
        }
        return ofLetter(
                texts, letter == null || letter.isBlank() ? "" : letter.strip().substring(0, 1));
    }

    private HttpResponse<byte[]> found(Texts texts, FindAreaForm typed) {
        return switch (typed.check(texts)) {
            case Checked.Right<String> words -> show(texts, finding.page(texts, words.command()));
            case Checked.Wrong<String> wrong ->
                show(texts, FindAreaPage.refused(texts, SearchBox.of(typed.place()), wrong.errors()))
                        .status(HttpStatus.UNPROCESSABLE_ENTITY);
        };
    }

    private MutableHttpResponse<byte[]> show(Texts texts, FindAreaPage page) {
        String title = page.errors().isEmpty() ? page.title() : texts.say("area.find.error", "title", page.title());
        return pages.render(
                pages.plainFrame(texts, title, "/areas?q=").in(Section.AREAS).unlisted(), page);
    }

    private HttpResponse<byte[]> ofForce(Texts texts, Force force) {
        List<AreaLink> list = areas.area(force)
                .map(area -> {
                    List<AreaLink> all = new ArrayList<>();
                    all.add(new AreaLink(texts.say("area.index.allOf", "area", area.name()), "", AreaLink.path(area)));
                    areas.children(area, AreaKind.DISTRICT).forEach(district -> all.add(AreaLink.of(texts, district)));
                    return List.copyOf(all);
                })
                .orElse(List.of());
        return show(
                texts,
                texts.say("area.index.ofForce", "force", force.name()),
                "/areas?force=" + force.slug(),
                "",
                list);
    }

    private HttpResponse<byte[]> ofLetter(Texts texts, String typed) {
        String letter = typed.toUpperCase(Locale.ROOT);
        if (letter.isEmpty() || letter.charAt(0) < 'A' || letter.charAt(0) > 'Z') {
            return show(texts, texts.say("area.index.title"), "/areas", "", List.of());
        }
        List<AreaLink> list = areas.list(AreaKind.DISTRICT).stream()
                .filter(area -> letter(area).equals(letter))
                .map(area -> AreaLink.of(texts, area))
                .toList();
        return show(
                texts, texts.say("area.index.beginning", "letter", letter), "/areas?letter=" + letter, letter, list);
    }

    private HttpResponse<byte[]> show(Texts texts, String title, String path, String letter, List<AreaLink> list) {
        List<AreaLink> forces = areas.forces().stream()
                .filter(force -> force.areaCode() != null)
                .map(force -> new AreaLink(force.name(), "", "/areas?force=" + force.slug()))
                .toList();
        String listTitle = path.equals("/areas") ? "" : texts.say("area.index.districts");
        return pages.render(
                pages.plainFrame(texts, title, path).in(Section.AREAS).describedAs(texts.say("area.index.described")),
                new AreaIndexPage(
                        title,
                        SearchBox.empty(),
                        texts.say(
                                "area.index.held",
                                "n",
                                areas.list(AreaKind.DISTRICT).size()),
                        letters(letter),
                        listTitle,
                        list,
                        forces));
    }

    private List<AreaIndexPage.Letter> letters(String chosen) {
        Set<String> used = areas.list(AreaKind.DISTRICT).stream()
                .map(AreaIndexController::letter)
                .collect(Collectors.toSet());
        List<AreaIndexPage.Letter> letters = new ArrayList<>();
        for (char sign = 'A'; sign <= 'Z'; sign++) {
            String text = String.valueOf(sign);
            letters.add(new AreaIndexPage.Letter(text, used.contains(text), text.equals(chosen)));
        }
        return letters;
    }

    private static String letter(Area area) {
        return area.name().substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
