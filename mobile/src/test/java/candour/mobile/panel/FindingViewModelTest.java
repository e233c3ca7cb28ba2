package candour.mobile.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.mobile.background.Background;
import candour.mobile.panel.FindingViewModel.Note;
import candour.mobile.support.FakePortal;
import candour.shared.text.Language;
import candour.shared.wire.PanelList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingViewModelTest {
    private final FakePortal portal = PanelPortal.make();
    private final List<String> outcomes = new ArrayList<>();
    private final FindingViewModel finding = new FindingViewModel(
            new PanelDesk(portal.api()),
            Background.here(),
            () -> Language.ENGLISH,
            (PanelList found) -> outcomes.add(found.outcome()));

    private Note find(String typed) {
        finding.type(typed);
        finding.find();
        return finding.note().get();
    }

    @Test
    void a_postcode_is_sent_in_the_body_alone_and_let_go_of() {
        assertEquals(Note.NONE, find(" dy1 1ab "));

        assertEquals(List.of(PanelPortal.FIND), portal.asked());
        assertEquals(List.of("{\"place\":\"dy1 1ab\"}"), portal.bodies());
        assertEquals(List.of("place"), outcomes);
        assertEquals("", finding.typed());
    }

    @Test
    void a_name_that_may_mean_several_places_leads_to_them() {
        portal.on(PanelPortal.FIND, PanelPortal.json(PanelPortal.choice()));

        assertEquals(Note.NONE, find("Castle"));
        assertEquals(List.of("choose"), outcomes);
    }

    @Test
    void what_leads_nowhere_is_said_and_what_was_typed_stays() {
        assertEquals(Note.EMPTY, find("  "));
        assertEquals(List.of(), portal.asked());
        portal.on(PanelPortal.FIND, PanelPortal.json(PanelPortal.unknown("postcode")));
        assertEquals(Note.UNKNOWN_POSTCODE, find("DY1 9ZZ"));
        portal.on(PanelPortal.FIND, PanelPortal.json(PanelPortal.unknown("place")));
        assertEquals(Note.UNKNOWN_PLACE, find("Atlantis"));
        portal.network(false);
        assertEquals(Note.AWAY, find("Atlantis"));
        assertEquals("Atlantis", finding.typed());
        assertEquals(List.of(), outcomes);
    }
}
