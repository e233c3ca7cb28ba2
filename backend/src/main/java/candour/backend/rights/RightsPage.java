package candour.backend.rights;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.SummaryRow;
import candour.shared.rights.RightsBlock;
import candour.shared.rights.RightsPart;
import candour.shared.rights.RightsReading;
import candour.shared.rights.RightsText;
import candour.shared.text.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// What holds for one power.
///
/// @param language code of the language of the text, which may not be that of the page
/// @param outdated whether the English stands in for a translation that is too old
/// @param reviewed whether a lawyer checked all of it
/// @param inShort the first part, which people in a hurry read
/// @param sections the other parts
/// @param edition which text this is
/// @param sources statutes and codes
public record RightsPage(
        String language,
        boolean outdated,
        boolean reviewed,
        PartView inShort,
        List<PartView> sections,
        List<SummaryRow> edition,
        List<String> sources)
        implements Page {

    /// A part under its heading.
    ///
    /// @param id for links to it
    /// @param heading what it is about
    /// @param blocks its words
    public record PartView(String id, String heading, List<RightsBlock> blocks) {
        public PartView {
            blocks = List.copyOf(blocks);
        }
    }

    public RightsPage {
        sections = List.copyOf(sections);
        edition = List.copyOf(edition);
        sources = List.copyOf(sources);
    }

    @Override
    public String template() {
        return "rights/rightsText.jte";
    }

    static RightsPage of(RightsReading reading, Texts texts) {
        RightsText text = reading.text();
        Texts words = reading.outdated() ? Texts.of(Language.ENGLISH) : texts;
        List<PartView> parts = Arrays.stream(RightsPart.values())
                .map(part -> new PartView(part.code(), words.say(part.headingKey()), text.part(part)))
                .toList();
        return new RightsPage(
                words.language().code(),
                reading.outdated(),
                text.reviewed(),
                parts.getFirst(),
                parts.subList(1, parts.size()),
                edition(text, texts),
                text.edition().sources());
    }

    private static List<SummaryRow> edition(RightsText text, Texts texts) {
        return List.of(
                SummaryRow.of(texts.say("rights.edition.where"), texts.say("shared.rights.jurisdiction")),
                SummaryRow.of(
                        texts.say("rights.edition.version"),
                        texts.say(
                                "rights.edition.versionDated",
                                "version",
                                text.edition().version(),
                                "day",
                                day(text.dated(), texts))),
                SummaryRow.of(texts.say("rights.edition.reviewed"), reviewed(text, texts)),
                SummaryRow.of(texts.say("rights.edition.due"), day(text.reviewDue(), texts)));
    }

    private static String reviewed(RightsText text, Texts texts) {
        return text.reviewed()
                ? texts.say("shared.rights.reviewed-by", "who", text.edition().reviewedBy())
                : texts.say("shared.rights.not-reviewed");
    }

    private static String day(LocalDate day, Texts texts) {
        return InWords.day(texts.language(), day);
    }
}
