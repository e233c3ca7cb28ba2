package candour.backend.about;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.SummaryRow;
import java.util.List;

/// The words a resident meets on this portal, and how its figures are worked out. The project's glossary and the
/// measures of `areadata` say the same for those who build it.
final class DataWords {
    private static final List<String> WORDS = List.of(
            "stopAndSearch",
            "power",
            "object",
            "outcome",
            "find",
            "selfDefined",
            "officerDefined",
            "notStated",
            "notRecorded",
            "notSupplied",
            "revised",
            "vehicleOnly",
            "moreThanOuter",
            "residents",
            "forceArea",
            "district",
            "ward",
            "neighbourhood");

    private static final List<String> SUMS =
            List.of("rate", "share", "ratio", "interval", "tooFew", "findRate", "wilson", "complete");

    private DataWords() {}

    /// What each word means, in the order a resident meets them.
    static List<SummaryRow> words(Texts texts) {
        return WORDS.stream()
                .map(word -> SummaryRow.of(texts.say("about.word." + word), texts.say("about.word." + word + ".means")))
                .toList();
    }

    /// How each figure is worked out.
    static List<SummaryRow> sums(Texts texts) {
        return SUMS.stream()
                .map(sum -> new SummaryRow(
                        texts.say("about.sum." + sum),
                        texts.say("about.sum." + sum + ".is"),
                        texts.say("about.sum." + sum + ".note")))
                .toList();
    }
}
