package candour.backend.meeting.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.meeting.publication.WrittenText.Kind;
import candour.backend.meeting.publication.WrittenText.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenTextTest {

    private static List<Part> parts(String text) {
        return WrittenText.of(text).parts();
    }

    private static Part paragraph(String... lines) {
        return new Part(Kind.PARAGRAPH, List.of(lines), 1);
    }

    @Test
    void empty_lines_part_paragraphs_and_lines_stay_lines() {
        assertEquals(List.of(paragraph("One", "still one"), paragraph("Two")), parts("One\nstill one\n\nTwo\n"));
        assertEquals(List.of(), parts(""));
    }

    @Test
    void hyphens_and_numbers_make_lists_and_lists_within_lists_are_laid_flat() {
        assertEquals(
                List.of(
                        paragraph("Seen:"),
                        new Part(Kind.BULLETS, List.of("one case more", "within", "two"), 1),
                        new Part(Kind.NUMBERS, List.of("three", "four"), 3)),
                parts("Seen:\n\n- one case\n  more\n  - within\n- two\n\n3. three\n4. four"));
    }

    @Test
    void nothing_else_means_anything() {
        for (String typed : List.of(
                "# No heading",
                "<script>alert(1)</script>",
                "<div>",
                "**not** _bold_ `code`",
                "[link](https://example.org) ![picture](x)",
                "[1]: https://example.org \"gone?\"",
                "> no quote",
                "***",
                "~~~",
                "a \\[ b \\ c",
                "&amp; &lt;")) {
            assertEquals(List.of(paragraph(typed)), parts(typed), typed);
        }
    }
}
