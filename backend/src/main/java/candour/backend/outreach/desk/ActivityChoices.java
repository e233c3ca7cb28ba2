package candour.backend.outreach.desk;

import candour.backend.outreach.AudienceGroup;
import candour.backend.outreach.EngagementLevel;
import candour.backend.outreach.EngagementMethod;
import candour.backend.platform.text.Texts;
import candour.shared.people.EqualityQuestion;
import java.util.Arrays;
import java.util.List;

/// What the form of an activity offers.
///
/// @param areas the force area and its districts, then the wards of each district
/// @param partners organisations the body works with
/// @param owners who may see to an activity
public record ActivityChoices(List<Shelf> areas, List<Choice> partners, List<Choice> owners) {

    /// Answers that belong together.
    ///
    /// @param label what they have in common
    public record Shelf(String label, List<Choice> choices) {
        public Shelf {
            choices = List.copyOf(choices);
        }
    }

    public ActivityChoices {
        areas = List.copyOf(areas);
        partners = List.copyOf(partners);
        owners = List.copyOf(owners);
    }

    /// Whether the area is offered.
    boolean offersArea(String code) {
        return areas.stream().flatMap(shelf -> shelf.choices().stream()).anyMatch(choice -> choice.value()
                .equals(code));
    }

    /// The methods, in words.
    static List<Choice> methods(Texts t) {
        return Arrays.stream(EngagementMethod.values())
                .map(one -> new Choice(one.code(), t.say("outreach.method." + one.code())))
                .toList();
    }

    /// The levels, in words.
    static List<Choice> levels(Texts t) {
        return Arrays.stream(EngagementLevel.values())
                .map(one -> new Choice(one.code(), t.say("outreach.level." + one.code())))
                .toList();
    }

    /// The groups, one shelf for each question of the census.
    static List<Shelf> groups(Texts t) {
        return Arrays.stream(EqualityQuestion.values())
                .map(question -> new Shelf(
                        t.has("outreach.groups." + question.code()) ? t.say("outreach.groups." + question.code()) : "",
                        AudienceGroup.of(question).stream()
                                .map(group -> new Choice(group.code(), group.label(t)))
                                .toList()))
                .filter(shelf -> !shelf.choices().isEmpty())
                .toList();
    }
}
