package candour.backend.rights;

import candour.backend.platform.text.Texts;
import candour.shared.rights.RightsReading;
import candour.shared.rights.RightsTopic;
import candour.shared.text.Language;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The rights texts as readers of each language get them. They are put together when the portal starts, so that a text
/// that cannot be read stops the start and not a reader.
@Singleton
class RightsReadings {
    private final Map<Language, Map<RightsTopic, RightsReading>> readings = new EnumMap<>(Language.class);

    RightsReadings() {
        for (Language language : Language.values()) {
            Map<RightsTopic, RightsReading> texts = new EnumMap<>(RightsTopic.class);
            Arrays.stream(RightsTopic.values()).forEach(topic -> texts.put(topic, read(topic, language)));
            readings.put(language, texts);
        }
    }

    /// One text.
    RightsReading get(RightsTopic topic, Language language) {
        RightsReading reading = readings.getOrDefault(language, Map.of()).get(topic);
        if (reading == null) {
            throw new IllegalStateException("no rights text " + topic + " in " + language);
        }
        return reading;
    }

    /// All texts, in the order in which they are offered.
    List<RightsReading> list(Language language) {
        return Arrays.stream(RightsTopic.values())
                .map(topic -> get(topic, language))
                .toList();
    }

    private static RightsReading read(RightsTopic topic, Language language) {
        Texts english = Texts.of(Language.ENGLISH);
        return language == Language.ENGLISH
                ? RightsReading.english(topic, english::say)
                : RightsReading.translated(topic, english::say, Texts.of(language)::say);
    }
}
