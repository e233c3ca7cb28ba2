package candour.mobile.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.mobile.meeting.SaidViewModel.Shelf;
import candour.shared.wire.RecommendationDocument;
import candour.shared.wire.RecommendationList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SaidViewModelTest {
    private static final RecommendationList ALL = new RecommendationList(
            List.of(MinutesPortal.done(), MinutesPortal.refused(), MinutesPortal.promised(), MinutesPortal.late()),
            "licence");

    private static List<String> on(Shelf shelf) {
        return SaidViewModel.of(ALL, shelf).stream()
                .map(RecommendationDocument::reference)
                .toList();
    }

    @Test
    void a_change_counts_as_done_otherwise_the_last_answer_decides() {
        assertEquals(List.of("r1"), on(Shelf.DID));
        assertEquals(List.of("r2"), on(Shelf.COULD_NOT));
        assertEquals(List.of("r3"), on(Shelf.PROMISED));
        assertEquals(List.of("r4"), on(Shelf.WAITING));
        assertEquals(List.of("r1", "r2", "r3"), on(Shelf.ALL));
    }

    @Test
    void the_last_word_is_shown_and_answers_that_are_late_are_counted() {
        assertEquals(
                Optional.of("Yes."), Said.answer(MinutesPortal.promised()).map(step -> String.valueOf(step.text())));
        assertEquals(Optional.empty(), Said.answer(MinutesPortal.late()));
        assertEquals(1, SaidViewModel.late(ALL));
    }
}
