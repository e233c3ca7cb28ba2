package candour.backend.scrutiny.draw;

import candour.backend.panel.Panel;
import candour.backend.panel.PanelSection;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.TextLink;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the public page of a panel says of its cases: the latest draws.
@Singleton
class DrawsOfPanel implements PanelSection {
    private static final int ORDER = 30;
    private static final int SHOWN = 3;

    private final StoredDraws draws;
    private final DrawWords words;

    DrawsOfPanel(StoredDraws draws, DrawWords words) {
        this.draws = draws;
        this.words = words;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> part(Panel panel, Texts t) {
        List<CaseDraw> all = draws.listOfPanel(panel.id());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int cases = all.stream()
                .filter(CaseDraw::isDrawn)
                .mapToInt(draw -> draw.toPlan().size())
                .sum();
        List<TextLink> links = new ArrayList<>();
        all.stream().limit(SHOWN).forEach(draw -> links.add(new TextLink(words.draw(draw, t), draw.path())));
        links.add(new TextLink(t.say("draws.title"), "/draws"));
        return Optional.of(new Part(
                "draws", t.say("draws.section"), List.of(t.say("draws.section.text", "n", cases)), List.of(), links));
    }
}
