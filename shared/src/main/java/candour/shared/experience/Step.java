package candour.shared.experience;

import java.util.List;
import java.util.stream.Stream;

/// One page of the questionnaire: one question, or a few short ones about the same thing.
///
/// @param id what stands in the address of its page: `/tell/when`
/// @param questions in the order they are asked
/// @param introduced whether some sentences stand before the questions
/// @param young whether a person under 18 is shown some more sentences
public record Step(String id, List<Question> questions, boolean introduced, boolean young) {
    private static final String KEY = "shared.questionnaire.step.";

    public Step {
        questions = List.copyOf(questions);
    }

    /// The questions that are asked after these answers.
    public List<Question> asked(Answers answers) {
        return questions.stream()
                .filter(question -> question.when().holds(answers))
                .toList();
    }

    /// Key of its heading.
    public String titleKey() {
        return KEY + id;
    }

    /// Key of the sentences before the questions, where [#introduced].
    public String introKey() {
        return KEY + id + ".intro";
    }

    /// Key of the sentences for a person under 18, where [#young].
    public String youngKey() {
        return KEY + id + ".young";
    }

    /// All keys that it needs words for.
    Stream<String> textKeys() {
        return Stream.of(
                        Stream.of(titleKey()),
                        introduced ? Stream.of(introKey()) : Stream.<String>empty(),
                        young ? Stream.of(youngKey()) : Stream.<String>empty(),
                        questions.stream().flatMap(Question::textKeys))
                .flatMap(keys -> keys);
    }
}
