package candour.backend.experience;

import candour.shared.experience.Answers;
import candour.shared.experience.Question;
import candour.shared.experience.Questionnaire;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes answers as the bytes that are sealed: JSON, filled up with spaces to whole kilobytes, so that the length of
/// what is stored does not tell how much somebody wrote.
@Singleton
class AnswersCodec {
    private static final Argument<Map<String, List<String>>> TYPE =
            Argument.mapOf(Argument.STRING, Argument.listOf(String.class));
    private static final int WHOLE = 1024;
    private static final byte SPACE = ' ';

    private final JsonMapper json;

    AnswersCodec(JsonMapper json) {
        this.json = json;
    }

    byte[] write(Answers answers) {
        try {
            byte[] written = json.writeValueAsBytes(TYPE, answers.values());
            byte[] filled = Arrays.copyOf(written, (written.length / WHOLE + 1) * WHOLE);
            Arrays.fill(filled, written.length, filled.length, SPACE);
            return filled;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answers read(byte[] bytes) {
        try {
            return Answers.of(json.readValue(bytes, TYPE));
        } catch (IOException e) {
            throw new IllegalStateException("sealed answers that cannot be read", e);
        }
    }

    /// Only the answers that could point to one stop, whole.
    static Answers precise(Answers answers, Questionnaire questionnaire) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        questionnaire.questions().stream()
                .filter(Question::precise)
                .forEach(question -> kept.put(question.id(), answers.list(question.id())));
        return Answers.of(kept);
    }

    /// The answers as they were given, put together again.
    static Answers together(Answers coarse, Answers precise) {
        Map<String, List<String>> all = new LinkedHashMap<>(coarse.values());
        all.putAll(precise.values());
        return Answers.of(all);
    }
}
