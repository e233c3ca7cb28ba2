package candour.backend.panel.directory;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelSection;
import candour.backend.panel.application.AgeBand;
import candour.shared.wire.PanelDocument;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Panels as programs read them, with what other features know of them.
@Singleton
class PanelDocuments {
    private final AreaLookup areas;
    private final List<PanelSection> sections;

    PanelDocuments(AreaLookup areas, List<PanelSection> sections) {
        this.areas = areas;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(PanelSection::order))
                .toList();
    }

    List<PanelDocument> of(List<Panel> panels) {
        return panels.stream().map(this::of).toList();
    }

    PanelDocument of(Panel panel) {
        Force force = areas.getForce(panel.forceId());
        return new PanelDocument(
                panel.reference().value(),
                panel.name(),
                panel.kind().word(),
                panel.areaCode().value(),
                areas.find(panel.areaCode()).map(Area::name).orElseGet(force::name),
                force.slug().value(),
                force.name(),
                panel.isOpen(),
                panel.remit(),
                panel.terms().lines().filter(line -> !line.isBlank()).toList(),
                panel.independentChair(),
                panel.cadenceMonths(),
                panel.seats(),
                panel.vacancies(),
                panel.quorum(),
                panel.ageFrom(),
                panel.ageTo(),
                AgeBand.of(panel).stream().map(AgeBand::word).toList(),
                panel.termMonths(),
                panel.sample(),
                told(section -> section.next(panel)),
                told(section -> section.lastMinutes(panel)));
    }

    /// What the first section that has an answer says.
    private <T> @Nullable T told(Function<PanelSection, Optional<T>> asked) {
        return sections.stream()
                .map(asked)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }
}
