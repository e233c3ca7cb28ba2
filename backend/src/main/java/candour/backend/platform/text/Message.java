package candour.backend.platform.text;

import candour.shared.text.Language;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One text, parsed once: plain words, words with values put in, or, where numbers decide about words, an ICU message.
final class Message {
    private final String key;
    private final List<Part> parts;
    private final Set<String> needed;
    private final @Nullable MessageFormat rules;
    private final LocalizedNumberFormatter numbers;

    /// Words, or the name of the value that is put in their place.
    private record Part(String text, boolean named) {}

    private Message(String key, List<Part> parts, Set<String> needed, @Nullable MessageFormat rules, ULocale locale) {
        this.key = key;
        this.parts = parts;
        this.needed = needed;
        this.rules = rules;
        numbers = NumberFormatter.withLocale(locale);
    }

    /// @throws IllegalStateException when the text is not a message as ICU writes them
    static Message of(String key, String text, Language language) {
        ULocale locale = ULocale.forLocale(language.locale());
        if (text.indexOf('{') < 0) {
            return new Message(key, List.of(new Part(text, false)), Set.of(), null, locale);
        }
        try {
            MessagePattern pattern = new MessagePattern(text);
            Set<String> names = names(pattern);
            return isSimple(pattern)
                    ? new Message(key, parts(pattern), names, null, locale)
                    : new Message(key, List.of(), names, new MessageFormat(text, locale), locale);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the text " + key + " in " + language + " cannot be read", e);
        }
    }

    /// The text with these values.
    ///
    /// @throws IllegalStateException when one that it needs is missing
    String say(Map<String, Object> values) {
        if (!values.keySet().containsAll(needed)) {
            throw new IllegalStateException("the text " + key + " needs " + needed + ", not " + values.keySet());
        }
        if (rules != null) {
            synchronized (rules) {
                return rules.format(values);
            }
        }
        if (parts.size() == 1 && !parts.getFirst().named) {
            return parts.getFirst().text;
        }
        StringBuilder said = new StringBuilder();
        for (Part part : parts) {
            said.append(part.named ? written(values.get(part.text)) : part.text);
        }
        return said.toString();
    }

    private String written(@Nullable Object value) {
        if (value instanceof Number number) {
            return numbers.format(number).toString();
        }
        return String.valueOf(value);
    }

    private static Set<String> names(MessagePattern pattern) {
        Set<String> names = new TreeSet<>();
        for (int at = 0; at < pattern.countParts(); at++) {
            MessagePattern.Part part = pattern.getPart(at);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    private static boolean isSimple(MessagePattern pattern) {
        for (int at = 0; at < pattern.countParts(); at++) {
            MessagePattern.Part part = pattern.getPart(at);
            MessagePattern.Part.Type type = part.getType();
            if (type == MessagePattern.Part.Type.ARG_START && part.getArgType() != MessagePattern.ArgType.NONE
                    || type == MessagePattern.Part.Type.SKIP_SYNTAX
                    || type == MessagePattern.Part.Type.INSERT_CHAR) {
                return false;
            }
        }
        return true;
    }

    private static List<Part> parts(MessagePattern pattern) {
        List<Part> parts = new ArrayList<>();
        String text = pattern.getPatternString();
        int from = 0;
        for (int at = 0; at < pattern.countParts(); at++) {
            MessagePattern.Part part = pattern.getPart(at);
            switch (part.getType()) {
                case ARG_START -> parts.add(new Part(text.substring(from, part.getIndex()), false));
                case ARG_NAME -> parts.add(new Part(pattern.getSubstring(part), true));
                case ARG_LIMIT -> from = part.getLimit();
                default -> {}
            }
        }
        parts.add(new Part(text.substring(from), false));
        return List.copyOf(parts);
    }
}
