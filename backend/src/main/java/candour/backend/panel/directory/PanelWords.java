package candour.backend.panel.directory;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelSection;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.SummaryRow;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Panels in words, with what other features have to say of them.
@Singleton
class PanelWords {
    private final AreaLookup areas;
    private final List<PanelSection> sections;

    PanelWords(AreaLookup areas, List<PanelSection> sections) {
        this.areas = areas;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(PanelSection::order))
                .toList();
    }

    PanelRow row(Panel panel, Texts t) {
        List<SummaryRow> lines = sections.stream()
                .map(section -> section.line(panel, t))
                .flatMap(Optional::stream)
                .toList();
        return new PanelRow(
                panel.name(),
                panel.path(),
                about(panel, t),
                panel.isOpen(),
                vacancies(panel, t),
                panel.vacancies() > 0,
                panel.isOpen() ? lines : List.of());
    }

    PanelPage page(Panel panel, Texts t) {
        return new PanelPage(
                panel.name(),
                about(panel, t),
                panel.isOpen(),
                panel.remit(),
                facts(panel, t),
                sections.stream()
                        .map(section -> section.part(panel, t))
                        .flatMap(Optional::stream)
                        .toList(),
                vacancies(panel, t),
                panel.vacancies() > 0,
                ages(panel, t),
                panel.isForYoungPeople(),
                panel.terms().lines().filter(line -> !line.isBlank()).toList(),
                panel.isOpen() ? panel.path() + "/apply" : "");
    }

    private List<SummaryRow> facts(Panel panel, Texts t) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of(t.say("panel.fact.area"), area(panel)));
        rows.add(SummaryRow.of(
                t.say("panel.fact.force"), areas.getForce(panel.forceId()).name()));
        rows.add(new SummaryRow(
                t.say("panel.fact.chair"),
                t.say(panel.independentChair() ? "panel.chair.independent" : "panel.chair.notIndependent"),
                panel.independentChair() ? t.say("panel.chair.means") : ""));
        rows.add(
                SummaryRow.of(t.say("panel.fact.meets"), t.say("panel.meets.everyMonths", "n", panel.cadenceMonths())));
        rows.add(SummaryRow.of(
                t.say("panel.fact.seats"), t.say("panel.seats.of", "seats", panel.seats(), "taken", panel.taken())));
        rows.add(SummaryRow.of(t.say("panel.fact.quorum"), t.say("panel.quorum.members", "n", panel.quorum())));
        rows.add(SummaryRow.of(t.say("panel.fact.term"), term(panel, t)));
        return rows;
    }

    private static String term(Panel panel, Texts t) {
        int months = panel.termMonths();
        return months % 12 == 0 ? t.say("panel.term.years", "n", months / 12) : t.say("panel.term.months", "n", months);
    }

    private static String vacancies(Panel panel, Texts t) {
        return panel.isOpen() ? t.say("panel.vacancies", "n", panel.vacancies()) : t.say("panel.closed");
    }

    private static String ages(Panel panel, Texts t) {
        Integer oldest = panel.ageTo();
        return oldest == null
                ? t.say("panel.ages.from", "from", panel.ageFrom())
                : t.say("panel.ages.between", "from", panel.ageFrom(), "to", oldest);
    }

    private String about(Panel panel, Texts t) {
        return t.say("panel.about", "kind", panel.kind().label(t), "area", area(panel));
    }

    private String area(Panel panel) {
        return areas.find(panel.areaCode()).map(Area::name).orElseGet(() -> areas.getForce(panel.forceId())
                .name());
    }
}
