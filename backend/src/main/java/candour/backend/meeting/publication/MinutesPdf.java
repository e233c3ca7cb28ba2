package candour.backend.meeting.publication;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Makes PDFs that screen readers can read: title, language, headings, lists and tables are marked (PDF/UA-1, ISO
/// 14289-1). The font is Liberation Sans, which comes with PDFBox under the SIL Open Font Licence and has all Welsh
/// letters. What was made is kept until there is a newer version or there are too many.
@Singleton
class MinutesPdf {
    private static final String FONT = "Liberation Sans";
    private static final String FONT_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String STYLE_FILE = "/print/minutes.css";
    private static final int REGULAR = 400;
    private static final int KEPT = 64;

    private final Map<String, byte[]> made = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    /// The minutes as PDF: the same bytes for one version, as long as this server runs and not too many are asked for.
    ///
    /// @param html gives the page for the PDF as well-formed HTML in UTF-8
    byte[] of(PublishedMinutes minutes, Supplier<byte[]> html) {
        String name = minutes.reference() + " " + minutes.version();
        synchronized (made) {
            byte[] known = made.get(name);
            if (known != null) {
                return known;
            }
        }
        byte[] fresh = make(Objects.requireNonNull(html.get()));
        synchronized (made) {
            made.put(name, fresh);
        }
        return fresh;
    }

    /// @param html well-formed, in UTF-8
    static byte[] make(byte[] html) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFastMode();
            builder.usePDDocument(document);
            builder.useFont(MinutesPdf::font, FONT, REGULAR, FontStyle.NORMAL, true);
            builder.withHtmlContent(styled(new String(html, StandardCharsets.UTF_8)), null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String styled(String html) throws IOException {
        try (InputStream style = Objects.requireNonNull(MinutesPdf.class.getResourceAsStream(STYLE_FILE), STYLE_FILE)) {
            String css = new String(style.readAllBytes(), StandardCharsets.UTF_8);
            return html.replace("</head>", "<style>" + css + "</style></head>");
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT_FILE), FONT_FILE);
    }
}
