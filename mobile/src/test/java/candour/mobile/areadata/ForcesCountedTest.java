package candour.mobile.areadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.api.Json;
import candour.mobile.support.Golden;
import candour.mobile.text.Texts;
import candour.shared.text.Language;
import candour.shared.wire.FiguresDocument;
import org.junit.jupiter.api.Test;

/// England and Wales is a sum, and says of how many forces; a document kept from before that was said is read still.
class ForcesCountedTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final Texts WELSH = Texts.of(Language.WELSH);
    private static final String ONE = "\"forces\":1,\"forcesOf\":43";

    @Test
    void england_and_wales_says_how_many_forces_it_counts() {
        AreaWords words = new AreaWords(ENGLISH, Documents.figures("figures-country"));

        assertEquals(
                "1 of 43 police forces supplied every month of this period. "
                        + "The figures are of that force and its area alone.",
                words.completeness());
        assertEquals("October 2025 to September 2026, 1 of 43 police forces", words.months());
        assertTrue(new AreaWords(WELSH, Documents.figures("figures-country-cy"))
                .completeness()
                .startsWith("Darparodd 1 o 43 heddlu bob mis o’r cyfnod hwn."));
    }

    @Test
    void several_forces_are_counted_as_several() {
        AreaWords words = words(ONE, "\"forces\":39,\"forcesOf\":43");

        assertEquals(
                "39 of 43 police forces supplied every month of this period. "
                        + "The figures are of those forces and their areas alone.",
                words.completeness());
        assertEquals("October 2025 to September 2026, 39 of 43 police forces", words.months());
    }

    @Test
    void a_document_kept_from_before_forces_were_counted_still_says_its_months() {
        AreaWords words = words("," + ONE, "");

        assertTrue(words.completeness().contains("12"), words.completeness());
        assertEquals("October 2025 to September 2026, all 12 months supplied", words.months());
    }

    private static AreaWords words(String part, String instead) {
        String document = Golden.areadata("figures-country");
        assertTrue(document.contains(part), part);
        FiguresDocument read = Json.read(document.replace(part, instead), FiguresDocument.class)
                .orElseThrow();
        return new AreaWords(ENGLISH, read);
    }
}
