package candour.backend.outreach;

import candour.backend.platform.text.Texts;
import candour.shared.people.EqualityQuestion;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A group of people in the words of Census 2021, as an activity may be for and a partner may serve. The same groups
/// as people may count themselves to, so that who was meant and who was reached can be laid side by side.
///
/// @param question that tells the group
/// @param option the answer that those in the group give
public record AudienceGroup(EqualityQuestion question, String option) {
    /// Answers that a group is named for by one of its own texts rather than by the answer, which would be "yes".
    private static final List<EqualityQuestion> IN_OUR_WORDS = List.of(
            EqualityQuestion.CONDITION, EqualityQuestion.GENDER, EqualityQuestion.AGE, EqualityQuestion.MAIN_LANGUAGE);

    private static final List<AudienceGroup> ALL = Arrays.stream(EqualityQuestion.values())
            .flatMap(question -> of(question).stream())
            .toList();

    public AudienceGroup {
        if (!question.options().contains(option)) {
            throw new IllegalArgumentException("no group " + question.code() + "." + option);
        }
    }

    /// The groups that one question tells, in the order of its answers. Answers that name no group to reach are left
    /// out: having no condition, and a gender that is the registered sex.
    public static List<AudienceGroup> of(EqualityQuestion question) {
        Stream<String> options = question.options().stream();
        return switch (question) {
            case CONDITION -> List.of(new AudienceGroup(question, "yes"));
            case GENDER -> List.of(new AudienceGroup(question, "no"));
            case LIMITED -> List.of();
            default ->
                options.map(option -> new AudienceGroup(question, option)).toList();
        };
    }

    /// All groups.
    public static List<AudienceGroup> all() {
        return ALL;
    }

    /// The group with this code, such as `ethnic-group.black`.
    public static Optional<AudienceGroup> find(String code) {
        return all().stream().filter(group -> group.code().equals(code)).findFirst();
    }

    /// What is stored and sent in forms: `ethnic-group.black`.
    public String code() {
        return question.code() + "." + option;
    }

    /// What the group is called.
    public String label(Texts t) {
        return IN_OUR_WORDS.contains(question)
                ? t.say("outreach.group." + question.code() + "." + option)
                : t.say(question.optionKey(option));
    }

    /// As stored: codes with commas, each once, in the order of the census.
    static String stored(Collection<AudienceGroup> groups) {
        return all().stream().filter(groups::contains).map(AudienceGroup::code).collect(Collectors.joining(","));
    }

    /// Reads what [#stored] wrote.
    static List<AudienceGroup> read(String stored) {
        return Arrays.stream(stored.split(",", -1))
                .flatMap(code -> find(code).stream())
                .toList();
    }
}
