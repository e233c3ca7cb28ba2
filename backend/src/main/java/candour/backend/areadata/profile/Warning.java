package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Proportion;
import candour.backend.platform.text.Texts;
import java.util.Map;
import java.util.stream.Stream;

/// A caveat that holds for the figures it stands with.
///
/// @param caveat which
/// @param facts the numbers of this very area and period by their names in the text; empty for the general words
public record Warning(Caveat caveat, Map<String, Object> facts) {
    public Warning {
        facts = Map.copyOf(facts);
    }

    /// The caveat in its general words.
    public static Warning of(Caveat caveat) {
        return new Warning(caveat, Map.of());
    }

    /// A sentence or two, with the numbers where it has any.
    public String words(Texts texts) {
        if (facts.isEmpty()) {
            return caveat.words(texts);
        }
        Object[] namesAndValues = facts.entrySet().stream()
                .flatMap(fact -> Stream.of(fact.getKey(), worded(texts, fact.getValue())))
                .toArray();
        return texts.say("areadata.caveat." + caveat.name() + ".here", namesAndValues);
    }

    private static Object worded(Texts texts, Object fact) {
        if (!(fact instanceof Proportion proportion)) {
            return fact;
        }
        double percent = proportion.percent().orElse(0);
        return percent > 0 && percent < 1
                ? texts.say("areadata.caveat.under1")
                : String.format(texts.language().locale(), "%.0f%%", percent);
    }
}
