package candour.backend.experience.telling;

import candour.shared.experience.Answers;
import candour.shared.experience.ApproximateDate;
import candour.shared.experience.Question;
import candour.shared.experience.Step;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What was sent from one page of the questionnaire. Fields that the page does not have are not looked at.
///
/// @param fields name to what was typed or ticked
record StepForm(Map<String, List<String>> fields) {
    /// What somebody types to find an area.
    static final String SEARCH = "search";

    /// An area picked from the whole list.
    static final String LISTED = "listed";

    /// Name of the buttons, and of the field that says where to go afterwards.
    static final String ACT = "act";

    static final String RETURN = "return";
    static final String FIND = "find";
    static final String SKIP = "skip";
    static final String CHECK = "check";
    private static final int LONGEST = 50_000;

    StepForm {
        fields = Map.copyOf(fields);
    }

    static StepForm of(@Nullable Map<String, Object> form) {
        Map<String, List<String>> fields = new TreeMap<>();
        if (form != null) {
            form.forEach((name, value) -> fields.put(name, texts(value)));
        }
        return new StepForm(fields);
    }

    /// Answers as they stand in a draft, as the fields of the page.
    ///
    /// @param returning whether the way leads back to the list of all answers
    static StepForm of(Step step, Answers answers, boolean returning) {
        Map<String, List<String>> fields = new TreeMap<>();
        fields.put(RETURN, returning ? List.of(CHECK) : List.of());
        for (Question question : step.questions()) {
            List<String> said = answers.list(question.id());
            switch (question.kind()) {
                case APPROXIMATE_DATE ->
                    answers.find(question.id()).flatMap(ApproximateDate::parse).ifPresent(date -> {
                        fields.put(question.id() + "-year", List.of(Integer.toString(date.year())));
                        fields.put(question.id() + "-month", part(date.month()));
                        fields.put(question.id() + "-day", part(date.day()));
                    });
                default -> fields.put(question.id(), said);
            }
        }
        return new StepForm(fields);
    }

    /// The answers with those to the questions of this step put in place of what was said before.
    Answers answers(Step step, Answers before) {
        Answers now = before;
        for (Question question : step.asked(before)) {
            now = now.with(question.id(), said(question));
        }
        return now;
    }

    /// The answers with those to the questions of this step taken away.
    static Answers skipped(Step step, Answers before) {
        Answers now = before;
        for (Question question : step.asked(before)) {
            now = now.with(question.id(), List.of());
        }
        return now;
    }

    boolean skips() {
        return one(ACT).equals(SKIP);
    }

    /// Whether the teller looks for an area: by its own button, or by going on with a place typed and none chosen.
    boolean searches(Question area) {
        return !one(SEARCH).isBlank() && (one(ACT).equals(FIND) || said(area).isEmpty());
    }

    /// Whether the page was opened from the list of all answers.
    boolean returns() {
        return one(RETURN).equals(CHECK);
    }

    /// What was typed or ticked first under this name; empty where nothing was.
    String one(String name) {
        List<String> all = fields.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    /// What the fields say to the question.
    List<String> said(Question question) {
        return switch (question.kind()) {
            case APPROXIMATE_DATE -> date(question.id());
            case AREA ->
                List.of(one(LISTED).isBlank() ? one(question.id()) : one(LISTED)).stream()
                        .filter(code -> !code.isBlank())
                        .toList();
            default -> fields.getOrDefault(question.id(), List.of());
        };
    }

    private List<String> date(String id) {
        String day = one(id + "-day");
        String month = one(id + "-month");
        String year = one(id + "-year");
        if ((day + month + year).isBlank()) {
            return List.of();
        }
        return List.of(ApproximateDate.of(year, month, day)
                .map(ApproximateDate::toString)
                .orElse("no date"));
    }

    private static List<String> part(int number) {
        return number == 0 ? List.of() : List.of(Integer.toString(number));
    }

    private static List<String> texts(@Nullable Object value) {
        Collection<?> all = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        return all.stream()
                .filter(Objects::nonNull)
                .map(Object::toString)
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST)))
                .toList();
    }

    @Override
    public String toString() {
        return "a form of " + fields.size() + " fields";
    }
}
