package candour.backend.panel.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What an applicant said: name of the question to what was typed or ticked. A question that was skipped is absent.
///
/// @param values by question
public record ApplicationAnswers(Map<String, List<String>> values) {
    /// What to call the applicant.
    public static final String NAME = "name";
    /// Their age band: one of [AgeBand].
    public static final String AGE = "age";
    /// `yes` where a parent or carer of somebody under 16 knows and agrees.
    public static final String PARENT = "parent";
    /// Why they want to join, in their words.
    public static final String WHY = "why";
    /// When they can come: codes.
    public static final String WHEN = "when";
    /// More about when, in their words.
    public static final String WHEN_MORE = "when-more";
    /// What they need to take part, in their words.
    public static final String ADJUSTMENTS = "adjustments";
    /// What it costs them to come: codes.
    public static final String EXPENSES = "expenses";
    /// Whether they want to be vetted: `yes`, `no` or `later`.
    public static final String VETTING = "vetting";
    /// `yes` or `no`.
    public static final String CONFLICT = "conflict";
    /// What the conflict of interest is, in their words.
    public static final String CONFLICT_WHAT = "conflict-what";
    /// `mail` or `none`.
    public static final String CONTACT = "contact";
    /// Their mail address, where they want mail.
    public static final String MAIL = "mail";

    private static final ApplicationAnswers NONE = new ApplicationAnswers(Map.of());

    public ApplicationAnswers {
        Map<String, List<String>> copy = new HashMap<>();
        values.forEach((question, said) -> {
            if (!said.isEmpty()) {
                copy.put(question, List.copyOf(said));
            }
        });
        values = Map.copyOf(copy);
    }

    /// Nothing said yet.
    public static ApplicationAnswers none() {
        return NONE;
    }

    /// What was said to the question; empty where nothing was.
    public List<String> list(String question) {
        return values.getOrDefault(question, List.of());
    }

    /// The one thing said to the question; an empty text where nothing was.
    public String one(String question) {
        List<String> said = list(question);
        return said.isEmpty() ? "" : said.getFirst();
    }

    /// The answers with this one put in.
    public ApplicationAnswers with(String question, List<String> said) {
        Map<String, List<String>> now = new HashMap<>(values);
        now.put(question, said);
        return new ApplicationAnswers(now);
    }

    /// Nothing of what was said.
    @Override
    public String toString() {
        return "answers of an applicant";
    }
}
