package candour.backend.meeting.publication;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.platform.web.component.TextLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Minutes of a meeting as everybody reads them, on the page and in the PDF.
///
/// @param title panel and day
/// @param language of the minutes, where it is not the page's; otherwise null
/// @param facts meeting, version, who approved, when it was published
/// @param contents headings with their places on the page
/// @param sections in their order
/// @param corrections newest first
/// @param pdf where the PDF is
/// @param links to the meeting and the panel
/// @param fingerprint SHA-256 of the words, in groups of four digits
/// @param entry number in the chain of publications; 0 where it has none
/// @param printed whether it is for the PDF
public record MinutesPage(
        String title,
        @Nullable String language,
        List<SummaryRow> facts,
        List<TextLink> contents,
        List<Section> sections,
        List<Corrected> corrections,
        String pdf,
        List<TextLink> links,
        String fingerprint,
        long entry,
        boolean printed)
        implements Page {

    /// A section.
    ///
    /// @param id its place on the page
    /// @param text its words; without parts where nothing is written
    public record Section(String id, String heading, WrittenText text) {}

    /// Something that was put right.
    ///
    /// @param when day and version, in words
    /// @param what was put right
    public record Corrected(String when, String what) {}

    public MinutesPage {
        facts = List.copyOf(facts);
        contents = List.copyOf(contents);
        sections = List.copyOf(sections);
        corrections = List.copyOf(corrections);
        links = List.copyOf(links);
    }

    /// The same for the PDF.
    MinutesPage onPaper() {
        return new MinutesPage(
                title, language, facts, contents, sections, corrections, pdf, links, fingerprint, entry, true);
    }

    @Override
    public String template() {
        return printed ? "meeting/publication/printed.jte" : "meeting/publication/minutes.jte";
    }
}
