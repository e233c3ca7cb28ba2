package candour.backend.representation;

import candour.shared.people.EqualityAnswers;
import candour.shared.people.EqualityQuestion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What people are counted by, one question at a time and never two together. Each has its own set of categories, which
/// is never changed: other categories are another characteristic.
public enum Characteristic {
    /// The five groups of table TS021.
    ETHNIC_GROUP("ethnic-group", EqualityQuestion.ETHNIC_GROUP.options()),
    /// The 19 categories of table TS021, Roma (`W4`) and Gypsy or Irish Traveller (`W3`) each by itself.
    ETHNIC_BACKGROUND("ethnic-background", EqualityQuestion.ETHNIC_BACKGROUND.options()),
    /// The bands of published stop and search records.
    AGE("age", List.of("under-18", "18-24", "25-34", "over-34")),
    /// Sex, as the census asks it.
    SEX("sex", EqualityQuestion.SEX.options()),
    /// Table TS030.
    RELIGION("religion", EqualityQuestion.RELIGION.options()),
    /// Table TS038. Equality Act 2010, section 6: a condition of 12 months or more that makes everyday things harder.
    DISABILITY("disability", List.of("disabled", "not-disabled"));

    /// The category of those who left the question out or would rather not say.
    static final String UNKNOWN = "unknown";

    private static final List<String> YOUNG = List.of("under-13", "13-15", "16-17");

    private final String code;
    private final List<String> categories;

    Characteristic(String code, List<String> categories) {
        this.code = code;
        this.categories = categories;
    }

    /// As it is stored and stands in addresses.
    public String code() {
        return code;
    }

    /// Codes of its categories, in the order they are shown.
    public List<String> categories() {
        return categories;
    }

    /// The characteristic with this code.
    public static Optional<Characteristic> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /// The category of somebody who gave these answers; [#UNKNOWN] where they do not tell.
    String category(EqualityAnswers answers) {
        String category =
                switch (this) {
                    case ETHNIC_GROUP -> answer(answers, EqualityQuestion.ETHNIC_GROUP);
                    case ETHNIC_BACKGROUND -> answer(answers, EqualityQuestion.ETHNIC_BACKGROUND);
                    case AGE -> age(answer(answers, EqualityQuestion.AGE));
                    case SEX -> answer(answers, EqualityQuestion.SEX);
                    case RELIGION -> answer(answers, EqualityQuestion.RELIGION);
                    case DISABILITY -> disability(answers);
                };
        return categories.contains(category) ? category : UNKNOWN;
    }

    private static String age(String band) {
        return YOUNG.contains(band) ? "under-18" : band;
    }

    private static String disability(EqualityAnswers answers) {
        return switch (answer(answers, EqualityQuestion.CONDITION)) {
            case "no" -> "not-disabled";
            case "yes" ->
                switch (answer(answers, EqualityQuestion.LIMITED)) {
                    case "a-lot", "a-little" -> "disabled";
                    case "not-at-all" -> "not-disabled";
                    default -> UNKNOWN;
                };
            default -> UNKNOWN;
        };
    }

    private static String answer(EqualityAnswers answers, EqualityQuestion question) {
        return answers.answer(question).orElse(UNKNOWN);
    }
}
