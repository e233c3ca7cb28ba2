package candour.shared.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The questions about equality, in the order in which they are asked. None must be answered, nothing is ticked
/// beforehand. Wording and categories: Census 2021 for England and Wales, household questionnaire, so that answers can
/// be laid beside the tables named.
public enum EqualityQuestion {
    /// Table TS021, first step: the five groups.
    ETHNIC_GROUP("ethnic-group", "", "white mixed asian black other"),
    /// Table TS021, second step: the 19 categories, of which those of the group chosen are offered.
    ETHNIC_BACKGROUND(
            "ethnic-background", "W9 M9 A9 B9 O9", "W1 W2 W3 W4 W9 M1 M2 M3 M9 A1 A2 A3 A4 A9 B2 B1 B9 O2 O9"),
    /// The bands of published stop and search records, the youngest split as in the telling of experiences.
    AGE("age", "", "under-13 13-15 16-17 18-24 25-34 over-34"),
    /// Sex as the census asks it.
    SEX("sex", "", "female male"),
    /// Whether gender is the same as the sex registered at birth.
    GENDER("gender", "no", "yes no"),
    /// Table TS030.
    RELIGION("religion", "other", "none christian buddhist hindu jewish muslim sikh other"),
    /// Table TS038, first step: conditions that last 12 months or more.
    CONDITION("condition", "", "yes no"),
    /// Table TS038, second step: whether they make everyday things harder. Equality Act 2010, section 6.
    LIMITED("limited", "", "a-lot a-little not-at-all"),
    /// Table TS024.
    MAIN_LANGUAGE("main-language", "other", "english welsh other");

    /// The answer that every question takes beside its own.
    public static final String PREFER_NOT_TO_SAY = "prefer-not-to-say";

    private final String code;
    private final List<String> inWords;
    private final List<String> options;

    EqualityQuestion(String code, String inWords, String options) {
        this.code = code;
        this.inWords = inWords.isEmpty() ? List.of() : List.of(inWords.split(" ", -1));
        this.options = List.of(options.split(" ", -1));
    }

    /// Name in forms, texts and the open interface.
    public String code() {
        return code;
    }

    /// The question with this name, if there is one.
    public static Optional<EqualityQuestion> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /// Codes of its answers, without "prefer not to say".
    public List<String> options() {
        return options;
    }

    /// Codes of the answers offered to somebody who chose this ethnic group: the categories of the group. Other
    /// questions offer all.
    public List<String> options(String ethnicGroup) {
        if (this != ETHNIC_BACKGROUND || ethnicGroup.isEmpty()) {
            return options;
        }
        String initial = ethnicGroup.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
        return options.stream().filter(option -> option.startsWith(initial)).toList();
    }

    /// Whether somebody who gives this answer may say more in words of their own.
    public boolean takesWords(String option) {
        return inWords.contains(option);
    }

    /// Key of the question itself in the bundle `equality`.
    public String titleKey() {
        return "shared.equality." + code;
    }

    /// Key of one of its answers.
    public String optionKey(String option) {
        return option.equals(PREFER_NOT_TO_SAY)
                ? "shared.equality." + PREFER_NOT_TO_SAY
                : "shared.equality." + code + "." + option;
    }

    boolean takes(String option) {
        return options.contains(option) || option.equals(PREFER_NOT_TO_SAY);
    }
}
