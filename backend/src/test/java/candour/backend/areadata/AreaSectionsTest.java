package candour.backend.areadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.shown.FigureScope;
import candour.backend.areadata.shown.FiguresFixture;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.FigureView;
import candour.shared.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class AreaSectionsTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    @Test
    void no_sentence_counts_people_or_says_percent_more() {
        AreaFigures figures = FiguresFixture.bedfordshire().build();
        FigureScope scope =
                FigureScope.of(ENGLISH, figures, EthnicityBasis.SELF_DEFINED, "/areas/E23000026", "http://localhost");
        List<String> sentences = AreaSections.sections(figures, scope).stream()
                .flatMap(section -> section.figures().stream())
                .map(FigureView::sentence)
                .toList();

        assertTrue(sentences.size() > 5, () -> "too few figures: " + sentences);
        assertEquals(
                List.of(),
                sentences.stream()
                        .filter(one -> one.contains("people searched")
                                || one.contains("those searched")
                                || one.contains("more likely")
                                || one.matches(".*% more.*"))
                        .toList());
    }
}
