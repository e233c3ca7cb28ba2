package candour.shared.experience;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One question. None must be answered.
///
/// @param id what its answer is stored under; also part of its text keys
/// @param kind what kind of answer it takes
/// @param options what can be picked; empty for the other kinds
/// @param limit most characters of a text, counted as Unicode code points with line ends as one; 0 for other kinds
/// @param hinted whether there is a hint below the question
/// @param precise whether the answer could point to one stop among others, so that it is dropped or made coarser after
///     90 days
/// @param when who is asked
public record Question(
        String id,
        QuestionKind kind,
        List<Option> options,
        int limit,
        boolean hinted,
        boolean precise,
        Condition when) {
    static final String KEY = "shared.questionnaire.question.";

    public Question {
        options = List.copyOf(options);
        if (kind.hasOptions() == options.isEmpty() || kind.isText() != limit > 0) {
            throw new IllegalArgumentException("the question does not fit its kind: " + id);
        }
    }

    /// The option with this code.
    public Optional<Option> option(String code) {
        return options.stream().filter(option -> option.code().equals(code)).findFirst();
    }

    /// Key of the question's words, as said to this teller.
    public String titleKey(Voice voice) {
        return KEY + id + voice.suffix();
    }

    /// Key of the question in a few words, for the list of answers.
    public String shortKey() {
        return KEY + id + ".short";
    }

    /// Key of the hint, where there is one.
    public Optional<String> hintKey() {
        return hinted ? Optional.of(KEY + id + ".hint") : Optional.empty();
    }

    /// All keys that it needs words for.
    Stream<String> textKeys() {
        Stream<String> own = Stream.of(titleKey(Voice.SELF), titleKey(Voice.OTHER), shortKey());
        return Stream.of(own, hintKey().stream(), options.stream().map(Option::textKey))
                .flatMap(keys -> keys);
    }
}
