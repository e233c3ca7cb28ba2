package candour.backend.platform.text;

import candour.shared.text.Language;
import gg.jte.Content;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The portal's words in one language. Controllers take it as a parameter and get the one of the request; every page
/// template gets it as `t`. The words are in bundles, `texts/<feature>.<language>.properties`; a key begins with the
/// name of its bundle.
///
/// Messages are ICU messages with named arguments: `{place}`, `{n, plural, one {# search} other {# searches}}`.
/// Source: Unicode CLDR, language plural rules; ICU User Guide, formatting messages.
public final class Texts {
    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Texts(language));
        }
    }

    private final Language language;
    private final Map<String, Message> messages = new ConcurrentHashMap<>();

    private Texts(Language language) {
        this.language = language;
    }

    /// The words in this language; one object for each, which may be kept.
    public static Texts of(Language language) {
        Texts texts = ALL.get(language);
        if (texts == null) {
            throw new IllegalStateException("no texts in " + language);
        }
        return texts;
    }

    /// The language of these words.
    public Language language() {
        return language;
    }

    /// The text with this key, one that takes no arguments.
    ///
    /// @throws IllegalStateException when there is no such text, or it needs arguments
    public String say(String key) {
        return message(key).say(Map.of());
    }

    /// The text with this key and these arguments.
    ///
    /// @param namesAndValues names and values by turns: `t.say("check.messages", "n", 3)`; whole numbers are
    ///     written as readers of the language write them, everything else as its text
    /// @throws IllegalStateException when there is no such text, or an argument it needs is missing
    public String say(String key, Object... namesAndValues) {
        return message(key).say(arguments(namesAndValues));
    }

    /// A text that may hold markup, for templates. The arguments are escaped.
    ///
    /// @param namesAndValues names and values by turns
    /// @throws IllegalStateException when there is no such text, or an argument it needs is missing
    public Content html(String key, Object... namesAndValues) {
        Map<String, Object> arguments = arguments(namesAndValues);
        arguments.replaceAll((name, value) -> value instanceof Number ? value : escaped(value.toString()));
        String text = message(key).say(arguments);
        return output -> output.writeContent(text);
    }

    /// True where there is a text with this key.
    public boolean has(String key) {
        return find(key) != null;
    }

    private Message message(String key) {
        Message message = find(key);
        if (message == null) {
            throw new IllegalStateException("no text " + key + " in " + language);
        }
        return message;
    }

    private @org.jspecify.annotations.Nullable Message find(String key) {
        Message known = messages.get(key);
        if (known == null) {
            Bundle.holding(key, language)
                    .forEach(
                            (name, text) -> messages.computeIfAbsent(name, fresh -> Message.of(fresh, text, language)));
            known = messages.get(key);
        }
        return known;
    }

    private static Map<String, Object> arguments(Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalStateException("a name without a value among the arguments of a text");
        }
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            arguments.put(namesAndValues[at].toString(), namesAndValues[at + 1]);
        }
        return arguments;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;");
    }
}
