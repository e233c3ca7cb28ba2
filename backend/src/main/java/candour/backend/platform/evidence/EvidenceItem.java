package candour.backend.platform.evidence;

import candour.backend.platform.text.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One piece of evidence for an item of the minimum standard.
///
/// @param standard code of the item, such as `engagement`
/// @param met whether what is shown meets the item
/// @param textKey key of the text that says what is shown
/// @param arguments of the text by name
/// @param path of the page where it can be looked at; empty where there is none that an inspector may open
/// @param dated the day of what is shown: of the last meeting, the end of the quarter, or today for a count of now;
///     null where there is nothing yet
/// @param gap code of the text that says what is missing where the item is not met: the code of the item, or one of its
///     own such as `panel.none`, so that a reader learns which of several causes it is
public record EvidenceItem(
        String standard,
        boolean met,
        String textKey,
        Map<String, Object> arguments,
        String path,
        @Nullable LocalDate dated,
        String gap) {

    public EvidenceItem {
        arguments = Map.copyOf(arguments);
    }

    /// What is shown, without a page and a day.
    public static EvidenceItem of(String standard, boolean met, String textKey) {
        return new EvidenceItem(standard, met, textKey, Map.of(), "", null, standard);
    }

    /// The item with one more argument of its text.
    public EvidenceItem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new EvidenceItem(standard, met, textKey, more, path, dated, gap);
    }

    /// The item with the page where it can be looked at, and its day.
    public EvidenceItem shownAt(String page, @Nullable LocalDate day) {
        return new EvidenceItem(standard, met, textKey, arguments, page, day, gap);
    }

    /// The item with what is missing where it is not met.
    ///
    /// @param code of the text that says so, such as `panel.none`
    public EvidenceItem lacking(String code) {
        return new EvidenceItem(standard, met, textKey, arguments, path, dated, code);
    }

    /// What is shown, in the language of the reader.
    public String says(Texts texts) {
        Object[] given = arguments.entrySet().stream()
                .flatMap(argument -> Stream.of(argument.getKey(), argument.getValue()))
                .toArray();
        return texts.say(textKey, given);
    }
}
