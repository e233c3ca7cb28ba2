package candour.shared.experience;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that the portal asks about a stop, in order. Every question may be skipped. The number of its version is stored
/// with the answers, and every version ever used stays here, so that old answers stay readable.
///
/// @param version counts from 1; goes up whenever a question, an option or a condition changes
/// @param steps the pages, in order
public record Questionnaire(int version, List<Step> steps) {
    /// Who is telling: the person, or somebody for them.
    public static final String TELLER = "teller";
    /// Age band of the person who was stopped.
    public static final String AGE = "age";
    /// What kind of stop it was.
    public static final String STOP_KIND = "stop-kind";
    /// About when it was.
    public static final String DATE = "date";
    /// The part of the day.
    public static final String TIME = "time";
    /// The district where it was.
    public static final String AREA = "area";
    /// The place in the teller's words.
    public static final String PLACE = "place";
    /// The legal power the officer named.
    public static final String POWER = "power";
    /// What happened in the teller's own words.
    public static final String OWN_WORDS = "own-words";
    /// What the officers did well.
    public static final String PRAISE = "praise";
    /// What the teller wants to happen.
    public static final String WISH = "wish";
    /// Option of [#WISH]: nobody but the staff of the portal reads it.
    public static final String RECORD_ONLY = "record-only";
    /// Option of [#WISH]: a scrutiny panel may read it without what could identify anyone.
    public static final String SHARE_WITH_PANEL = "share-with-panel";
    /// Option of [#WISH]: a short text of it may be published, without what could identify anyone. Since version 2.
    public static final String PUBLISH = "publish";
    /// Option of [#WISH]: the teller waits for an answer.
    public static final String ANSWER_ME = "answer-me";
    /// Option of [#WISH]: the teller wants to know how to complain. The report is still no complaint.
    public static final String HOW_TO_COMPLAIN = "how-to-complain";
    /// Options of [#TELLER] that are not the person who was stopped.
    public static final List<String> TELLS_FOR_OTHERS = List.of("helping", "parent", "youth-worker", "witness");
    /// Options of [#AGE] below 18 years.
    public static final List<String> UNDER_18 = List.of("under-13", "13-15", "16-17");
    /// Options of [#POWER] that need no suspicion of the person, only an authorisation for a place and a time: Criminal
    /// Justice and Public Order Act 1994 s.60, Terrorism Act 2000 s.47A, Public Order Act 2023 s.11.
    public static final List<String> NO_SUSPICION = List.of("cjpoa-s60", "ta-s47a", "poa-s11");

    private static final List<Questionnaire> VERSIONS = List.of(
            new Questionnaire(1, FirstQuestions.steps()), new Questionnaire(2, FirstQuestions.stepsWithPublishing()));

    public Questionnaire {
        steps = List.copyOf(steps);
        Set<String> before = new HashSet<>();
        for (Question question :
                steps.stream().flatMap(step -> step.questions().stream()).toList()) {
            boolean backwards =
                    question.when().clauses().stream().map(Clause::question).allMatch(before::contains);
            if (!backwards || !before.add(question.id())) {
                throw new IllegalArgumentException("looks ahead, or is asked twice: " + question.id());
            }
        }
    }

    /// The questions asked today.
    public static Questionnaire current() {
        return VERSIONS.get(VERSIONS.size() - 1);
    }

    /// The questions as they were in this version.
    public static Optional<Questionnaire> find(int version) {
        return VERSIONS.stream().filter(known -> known.version == version).findFirst();
    }

    /// Whether the person who was stopped is said to be under 18.
    public static boolean tellsOfChild(Answers answers) {
        return answers.list(AGE).stream().anyMatch(UNDER_18::contains);
    }

    /// All questions, in order.
    public List<Question> questions() {
        return steps.stream().flatMap(step -> step.questions().stream()).toList();
    }

    /// The step with this id.
    public Optional<Step> findStep(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /// The question with this id.
    public Optional<Question> findQuestion(String id) {
        return questions().stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /// The steps that have something to ask after these answers, in order.
    public List<Step> asked(Answers answers) {
        return steps.stream().filter(step -> !step.asked(answers).isEmpty()).toList();
    }

    /// The next step that has something to ask; empty after the last.
    public Optional<Step> after(Step step, Answers answers) {
        return steps.stream()
                .skip(steps.indexOf(step) + 1L)
                .filter(later -> !later.asked(answers).isEmpty())
                .findFirst();
    }

    /// The step before that has something to ask; empty before the first.
    public Optional<Step> before(Step step, Answers answers) {
        return steps.stream()
                .limit(Math.max(steps.indexOf(step), 0))
                .filter(earlier -> !earlier.asked(answers).isEmpty())
                .reduce((first, second) -> second);
    }

    /// All keys that it needs words for, in every language.
    public Set<String> textKeys() {
        Stream<String> faults = Stream.of(AnswerProblem.Fault.values()).map(AnswerProblem.Fault::textKey);
        return Stream.concat(steps.stream().flatMap(Step::textKeys), faults).collect(Collectors.toUnmodifiableSet());
    }

    Set<String> questionIds() {
        return questions().stream().map(Question::id).collect(Collectors.toUnmodifiableSet());
    }
}
