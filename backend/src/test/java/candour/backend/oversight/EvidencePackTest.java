package candour.backend.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.platform.evidence.EvidenceItem;
import candour.backend.platform.text.Texts;
import candour.shared.area.ForceId;
import candour.shared.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidencePackTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static String gap(EvidenceItem... items) {
        MinimumStandard standard = new MinimumStandard("1", List.of("review"));
        return new EvidencePack(standard, List.of((force, today) -> List.of(items)))
                .items(new ForceId("west-midlands"), TODAY, Texts.of(Language.ENGLISH))
                .getFirst()
                .gap();
    }

    private static EvidenceItem graded(boolean met) {
        return EvidenceItem.of("review", met, "cases.evidence.graded")
                .with("graded", 0)
                .with("drawn", 0)
                .lacking("review.none");
    }

    private static EvidenceItem replies(boolean met) {
        return EvidenceItem.of("review", met, "cases.evidence.replies")
                .with("owed", 1)
                .with("overdue", 1);
    }

    @Test
    void what_is_missing_is_the_cause_and_not_a_list_of_causes_it_could_be() {
        assertEquals("No case was graded yet.", gap(graded(false), replies(true)));
        assertEquals("Replies of the force are overdue.", gap(graded(true), replies(false)));
        assertEquals("", gap(graded(true), replies(true)));
        assertEquals("This portal holds nothing about this yet. Ask the office for it.", gap());
    }

    @Test
    void two_causes_are_both_told_each_once() {
        assertEquals(
                "No case was graded yet. Replies of the force are overdue.",
                gap(graded(false), replies(false), replies(false)));
    }
}
