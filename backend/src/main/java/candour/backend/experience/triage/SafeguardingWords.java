package candour.backend.experience.triage;

import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Suggests that the safeguarding lead looks at a report: by words in what somebody wrote, and by answers that call for
/// it. It suggests and nothing else: staff decide, and nothing is passed on by itself.
@Singleton
class SafeguardingWords {
    private static final String FILE = "/safeguarding-words.txt";

    private final Pattern words;

    SafeguardingWords() {
        words = Pattern.compile(
                phrases().stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Whether the lead is asked to look.
    boolean suggest(Answers answers) {
        boolean child = Questionnaire.tellsOfChild(answers);
        return answers.has(Questionnaire.AGE, "under-13")
                || (child && (answers.has("intimate-parts-exposed", "yes") || answers.has("hurt", "yes")))
                || answers.values().values().stream().flatMap(List::stream).anyMatch(this::mentions);
    }

    private boolean mentions(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("\\s+", " ");
        return words.matcher(plain).find();
    }

    private static List<String> phrases() {
        try (InputStream file = SafeguardingWords.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + FILE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
