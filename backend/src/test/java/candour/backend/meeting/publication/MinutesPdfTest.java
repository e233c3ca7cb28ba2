package candour.backend.meeting.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.support.TestPortal;
import candour.shared.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// The PDF of minutes is one that screen readers can read, by the machine's part of PDF/UA-1 (ISO 14289-1) as veraPDF
/// checks it.
class MinutesPdfTest {
    private static final String WELSH_LETTERS = "Tŷ, gŵyl, Môn, ïâêîôûŵŷ";

    @BeforeAll
    static void provide() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static byte[] pdf(Language language) {
        Texts t = Texts.of(language);
        StringBuilder more =
                new StringBuilder("The panel met.\nIn a library.\n\n- one\n- two\n\n1. first\n2. second\n");
        for (int i = 0; i < 60; i++) {
            more.append("\nParagraph ").append(i).append(" says something about what was looked at in this meeting.\n");
        }
        MinutesPage page = new MinutesPage(
                "Minutes: Sample panel, 2 November 2026",
                null,
                List.of(SummaryRow.of("Panel", "Sample panel"), SummaryRow.of("Where", WELSH_LETTERS)),
                List.of(),
                List.of(
                        new MinutesPage.Section("section-1", "Who came", WrittenText.of(WELSH_LETTERS)),
                        new MinutesPage.Section("section-2", "What we looked at", WrittenText.of(more.toString())),
                        new MinutesPage.Section("section-3", "Nothing <here> & there", WrittenText.of(""))),
                List.of(new MinutesPage.Corrected("3 November 2026, version 4", "There were seven cases.")),
                "",
                List.of(),
                "0123 4567",
                1,
                true);
        Pages pages = TestPortal.running().bean(Pages.class);
        return MinutesPdf.make(Objects.requireNonNull(
                pages.render(pages.frame(t, page.title(), "/minutes/x"), page).body()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_machine_finds_nothing_that_pdf_ua_forbids(Language language) throws Exception {
        byte[] pdf = pdf(language);
        Files.write(Files.createDirectories(Path.of("target")).resolve("minutes-" + language.code() + ".pdf"), pdf);
        PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertEquals(
                    List.of(),
                    result.getTestAssertions().stream()
                            .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                            .map(one -> one.getRuleId() + " " + one.getMessage() + " at " + one.getLocation())
                            .toList());
            assertTrue(result.isCompliant());
        }
    }

    @Test
    void title_language_headings_lists_and_tables_are_marked_in_reading_order() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Language.WELSH))) {
            assertEquals("cy", document.getDocumentCatalog().getLanguage());
            assertEquals(
                    "Minutes: Sample panel, 2 November 2026",
                    document.getDocumentInformation().getTitle());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            List<String> marks = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), marks);
            List<String> headings =
                    marks.stream().filter(mark -> mark.startsWith("H")).toList();
            assertEquals(List.of("H1", "H2", "H2", "H2", "H2", "H2"), headings);
            assertEquals(2, marks.stream().filter("Table"::equals).count());
            assertEquals(2 + 2 + 2 + 1, marks.stream().filter("TH"::equals).count());
            assertEquals(3, marks.stream().filter("TD"::equals).count());
            assertEquals(4, marks.stream().filter("LI"::equals).count());
            assertTrue(marks.indexOf("H1") < marks.indexOf("Table") && marks.indexOf("Table") < marks.indexOf("H2"));
        }
    }

    @Test
    void the_font_is_within_the_file_and_has_every_welsh_letter() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Language.WELSH))) {
            assertTrue(document.getNumberOfPages() > 1);
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded() && font.getName().contains("LiberationSans"), font.getName());
            }
            assertTrue(new PDFTextStripper().getText(document).contains(WELSH_LETTERS));
        }
    }

    private static void collect(PDStructureNode node, List<String> marks) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                marks.add(element.getStructureType());
                collect(element, marks);
            }
        }
    }
}
