package candour.mobile.rights;

import candour.shared.rights.RightsKind;
import candour.shared.rights.RightsReading;
import candour.shared.rights.RightsText;
import candour.shared.rights.RightsTopic;
import candour.shared.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The rights texts in the language that holds, and those among them that hold the words a person types. What is typed
/// is kept nowhere.
public final class RightsViewModel {
    private final Function<Language, UnaryOperator<String>> words;
    private final Map<Language, Map<RightsTopic, RightsReading>> readings = new EnumMap<>(Language.class);
    private String query = "";

    /// @param words gives what a key says in a language, and fails where it says nothing
    public RightsViewModel(Function<Language, UnaryOperator<String>> words) {
        this.words = words;
    }

    /// A text that holds the words that were typed.
    ///
    /// @param line of it where they stand; empty where they stand in its name
    public record Found(RightsText text, String line) {}

    /// The text about a topic, as a reader of this language gets it: never an outdated translation.
    public RightsReading reading(Language language, RightsTopic topic) {
        return readings.computeIfAbsent(language, one -> new EnumMap<>(RightsTopic.class))
                .computeIfAbsent(
                        topic,
                        one -> language == Language.ENGLISH
                                ? RightsReading.english(one, words.apply(language))
                                : RightsReading.translated(one, words.apply(Language.ENGLISH), words.apply(language)));
    }

    /// The texts of one kind, in the order in which they are offered.
    public List<RightsText> texts(Language language, RightsKind kind) {
        return Arrays.stream(RightsTopic.values())
                .filter(topic -> topic.kind() == kind)
                .map(topic -> reading(language, topic).text())
                .toList();
    }

    /// Whether no lawyer has checked one of the texts yet.
    public boolean anyNotReviewed(Language language) {
        return Arrays.stream(RightsTopic.values())
                .anyMatch(topic -> !reading(language, topic).text().reviewed());
    }

    /// What the person has typed.
    public String query() {
        return query;
    }

    /// The person types.
    public void type(String text) {
        query = text;
    }

    /// Whether anything was typed that can be looked for.
    public boolean isSearching() {
        return !Words.of(query).isEmpty();
    }

    /// The texts that hold every word that was typed, those with the words in their names first.
    public List<Found> found(Language language) {
        List<String> typed = Words.of(query);
        List<Found> named = new ArrayList<>();
        List<Found> within = new ArrayList<>();
        for (RightsTopic topic : typed.isEmpty() ? new RightsTopic[0] : RightsTopic.values()) {
            RightsText text = reading(language, topic).text();
            if (Words.hold(text.title() + " " + text.card() + " " + text.heard(), typed)) {
                named.add(new Found(text, ""));
            } else if (Words.hold(String.join(" ", lines(text)), typed)) {
                within.add(new Found(text, line(text, typed)));
            }
        }
        named.addAll(within);
        return named;
    }

    /// The line that holds the most of the words, the first of several.
    private static String line(RightsText text, List<String> typed) {
        String best = "";
        long most = 0;
        for (String line : lines(text)) {
            long held = typed.stream()
                    .filter(word -> Words.hold(line, List.of(word)))
                    .count();
            if (held > most) {
                most = held;
                best = line;
            }
        }
        return best;
    }

    private static List<String> lines(RightsText text) {
        return text.parts().values().stream()
                .flatMap(List::stream)
                .flatMap(block -> block.lines().stream())
                .toList();
    }
}
