package candour.backend.meeting.publication;

import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.evidence.Evidence;
import candour.backend.platform.evidence.EvidenceItem;
import candour.backend.platform.time.LondonTime;
import candour.shared.area.ForceId;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shows whether minutes are before the public within the days set. Source: product row A2.25; Commission on Race and
/// Ethnic Disparities (2021), recommendation 4A.
@Singleton
class MinutesEvidence implements Evidence {
    private final PublishedMinutesRepository minutes;
    private final OverdueMinutes overdue;
    private final PanelLookup panels;

    MinutesEvidence(PublishedMinutesRepository minutes, OverdueMinutes overdue, PanelLookup panels) {
        this.minutes = minutes;
        this.overdue = overdue;
        this.panels = panels;
    }

    @Override
    @ReadOnly
    public List<EvidenceItem> evidence(ForceId force, LocalDate today) {
        List<Panel> of = panels.list(force);
        int late = overdue.late(of, today).size();
        Collection<Long> numbers = of.stream().map(Panel::id).toList();
        long published = numbers.isEmpty() ? 0 : minutes.countOfPanels(numbers);
        @Nullable
        LocalDate newest = of.stream()
                .flatMap(panel -> minutes.listOfPanel(panel.id(), 1).stream())
                .map(one -> LondonTime.day(one.firstPublishedAt()))
                .max(LocalDate::compareTo)
                .orElse(null);
        return List.of(EvidenceItem.of("minutes", published > 0 && late == 0, "minutes.evidence.published")
                .with("published", published)
                .with("overdue", late)
                .lacking(late == 0 ? "minutes.none" : "minutes")
                .shownAt("/minutes", newest));
    }
}
