package candour.backend.scrutiny.recommendation;

import candour.backend.panel.Panel;
import candour.backend.panel.PanelSection;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.TextLink;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a panel asked for, on its public page.
@Singleton
class RecommendationsOfPanel implements PanelSection {
    private static final int ORDER = 40;
    private static final int MOST = 3;

    private final RecommendationLookup lookup;

    RecommendationsOfPanel(RecommendationLookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> part(Panel panel, Texts t) {
        LocalDate today = lookup.today();
        List<Recommendation> all = lookup.list().stream()
                .filter(one -> one.panelId() == panel.id())
                .toList();
        long overdue = all.stream().filter(one -> one.daysLate(today) > 0).count();
        List<TextLink> links = new ArrayList<>();
        all.stream()
                .limit(MOST)
                .map(one -> new TextLink(one.title(), "/recommendations/" + one.reference()))
                .forEach(links::add);
        if (!all.isEmpty()) {
            links.add(new TextLink(t.say("recommendation.part.all"), "/recommendations?panel=" + panel.reference()));
        }
        return Optional.of(new Part(
                "asked",
                t.say("recommendation.part.title"),
                List.of(t.say("recommendation.part.says", "n", all.size(), "overdue", overdue)),
                List.of(),
                links));
    }
}
