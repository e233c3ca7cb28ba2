package candour.shared.experience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What somebody said: for each answered question, the codes of the options or the text. A question that was skipped is
/// not there. It prints nothing of what it holds.
public final class Answers {
    private static final Answers NONE = new Answers(Map.of());

    private final Map<String, List<String>> values;

    private Answers(Map<String, List<String>> values) {
        this.values = values;
    }

    /// Nothing said yet.
    public static Answers none() {
        return NONE;
    }

    /// These answers; blank texts and empty lists are left out, line ends are one character, and nothing stands round a
    /// text.
    public static Answers of(Map<String, List<String>> given) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        given.forEach((question, list) -> {
            List<String> said = list.stream()
                    .map(Answers::tidy)
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (!said.isEmpty()) {
                kept.put(question, said);
            }
        });
        return new Answers(kept);
    }

    /// The answers with this one put in place of what was said before; without it where the list is empty.
    public Answers with(String question, List<String> said) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.remove(question);
        changed.put(question, said);
        return of(changed);
    }

    /// What was said to the question; empty when it was skipped.
    public List<String> list(String question) {
        return values.getOrDefault(question, List.of());
    }

    /// The only or first thing said to the question.
    public Optional<String> find(String question) {
        return list(question).stream().findFirst();
    }

    /// Whether this option was chosen.
    public boolean has(String question, String code) {
        return list(question).contains(code);
    }

    /// True where nothing was said at all.
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /// All of it: id of the question to codes or text. The map cannot be changed.
    public Map<String, List<String>> values() {
        return java.util.Collections.unmodifiableMap(values);
    }

    /// What is wrong with the answers, in the order of the questions; empty when all can be taken. Answers to questions
    /// that are not asked after the others are no fault: [#relevant] leaves them out.
    ///
    /// @param today the day in London, to refuse dates that have not come yet
    public List<AnswerProblem> check(Questionnaire questionnaire, LocalDate today) {
        List<AnswerProblem> problems = new ArrayList<>();
        questionnaire.questions().forEach(question -> AnswerCheck.fault(question, list(question.id()), today)
                .ifPresent(fault -> problems.add(new AnswerProblem(question.id(), fault))));
        Set<String> known = questionnaire.questionIds();
        values.keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> problems.add(new AnswerProblem(id, AnswerProblem.Fault.NO_SUCH_QUESTION)));
        return List.copyOf(problems);
    }

    /// The answers to the questions that are asked after the others, in the order of the questionnaire: whoever changes
    /// "I was searched" to "I was not searched" takes back what they said of the search.
    public Answers relevant(Questionnaire questionnaire) {
        Answers kept = NONE;
        for (Question question : questionnaire.questions()) {
            if (question.when().holds(kept) && values.containsKey(question.id())) {
                kept = kept.with(question.id(), list(question.id()));
            }
        }
        return kept;
    }

    /// The answers without what could point to one stop among others: dates become months, other precise answers go.
    public Answers coarsened(Questionnaire questionnaire) {
        Answers coarse = this;
        for (Question question : questionnaire.questions()) {
            if (question.precise()) {
                List<String> left = question.kind() == QuestionKind.APPROXIMATE_DATE
                        ? find(question.id())
                                .flatMap(ApproximateDate::parse)
                                .map(date -> List.of(date.withoutDay().toString()))
                                .orElse(List.of())
                        : List.of();
                coarse = coarse.with(question.id(), left);
            }
        }
        return coarse;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers && ((Answers) other).values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "answers to " + values.size() + " questions";
    }

    private static String tidy(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
