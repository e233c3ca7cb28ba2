package candour.shared.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody chose to say about themselves; perhaps nothing. It prints nothing.
public final class EqualityAnswers {
    /// Most characters of an answer in one's own words.
    public static final int LONGEST_WORDS = 100;

    private static final String WORDS = ".words";

    private final Map<EqualityQuestion, String> chosen;
    private final Map<EqualityQuestion, String> words;

    private EqualityAnswers(Map<EqualityQuestion, String> chosen, Map<EqualityQuestion, String> words) {
        this.chosen = Collections.unmodifiableMap(chosen);
        this.words = Collections.unmodifiableMap(words);
    }

    /// Name of the field for words of one's own beside a question.
    public static String wordsField(EqualityQuestion question) {
        return question.code() + WORDS;
    }

    /// What is wrong with answers as they were sent: names of fields, in the order of asking. Empty when all can be
    /// taken. Fields that are no question are not looked at.
    ///
    /// @param fields code of the answer by code of the question, and words by [#wordsField]
    public static List<String> problems(Map<String, String> fields) {
        List<String> problems = new ArrayList<>();
        for (EqualityQuestion question : EqualityQuestion.values()) {
            String option = fields.getOrDefault(question.code(), "");
            if (!option.isEmpty() && !question.takes(option)) {
                problems.add(question.code());
            }
            if (length(fields.getOrDefault(wordsField(question), "")) > LONGEST_WORDS) {
                problems.add(wordsField(question));
            }
        }
        return List.copyOf(problems);
    }

    /// Answers in which there are no [#problems]. Words are kept only beside an answer that takes them; a background
    /// that is not of the group chosen, and a limitation without a condition, are left out.
    ///
    /// @throws IllegalArgumentException when there are problems
    public static EqualityAnswers of(Map<String, String> fields) {
        if (!problems(fields).isEmpty()) {
            throw new IllegalArgumentException("answers to " + problems(fields) + " cannot be taken");
        }
        Map<EqualityQuestion, String> chosen = new EnumMap<>(EqualityQuestion.class);
        Map<EqualityQuestion, String> words = new EnumMap<>(EqualityQuestion.class);
        for (EqualityQuestion question : EqualityQuestion.values()) {
            String option = fields.getOrDefault(question.code(), "");
            if (!option.isEmpty() && fits(question, option, fields)) {
                chosen.put(question, option);
                String own = fields.getOrDefault(wordsField(question), "").trim();
                if (question.takesWords(option) && !own.isEmpty()) {
                    words.put(question, own);
                }
            }
        }
        return new EqualityAnswers(chosen, words);
    }

    /// The answer to a question, if it was answered.
    public Optional<String> answer(EqualityQuestion question) {
        return Optional.ofNullable(chosen.get(question));
    }

    /// Words of one's own beside an answer, if there are any.
    public Optional<String> words(EqualityQuestion question) {
        return Optional.ofNullable(words.get(question));
    }

    /// Whether nothing was answered.
    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    /// The answers as [#of] takes them.
    public Map<String, String> fields() {
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        chosen.forEach((question, option) -> fields.put(question.code(), option));
        words.forEach((question, own) -> fields.put(wordsField(question), own));
        return Collections.unmodifiableMap(fields);
    }

    private static boolean fits(EqualityQuestion question, String option, Map<String, String> fields) {
        if (question == EqualityQuestion.ETHNIC_BACKGROUND && question.options().contains(option)) {
            String group = fields.getOrDefault(EqualityQuestion.ETHNIC_GROUP.code(), "");
            return EqualityQuestion.ETHNIC_GROUP.options().contains(group)
                    && question.options(group).contains(option);
        }
        return question != EqualityQuestion.LIMITED
                || fields.getOrDefault(EqualityQuestion.CONDITION.code(), "").equals("yes");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    @Override
    public String toString() {
        return "EqualityAnswers";
    }
}
