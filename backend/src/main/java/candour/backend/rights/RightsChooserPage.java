package candour.backend.rights;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Page;
import candour.shared.rights.RightsKind;
import candour.shared.rights.RightsReading;
import java.util.Arrays;
import java.util.List;

/// Which power did they name? Everybody finds an answer, also those who do not know.
///
/// @param unknown for those who do not know
/// @param groups the other texts, by what sort of thing they are about
public record RightsChooserPage(Choice unknown, List<Group> groups) implements Page {

    /// Some texts under one heading.
    ///
    /// @param id for the heading
    /// @param heading what they have in common
    /// @param choices at least one
    public record Group(String id, String heading, List<Choice> choices) {
        public Group {
            choices = List.copyOf(choices);
        }
    }

    /// One text that can be chosen.
    ///
    /// @param label its name
    /// @param heard how to tell that it is the right one
    /// @param path where it is
    public record Choice(String label, String heard, String path) {}

    public RightsChooserPage {
        groups = List.copyOf(groups);
    }

    @Override
    public String template() {
        return "rights/chooser.jte";
    }

    static RightsChooserPage of(List<RightsReading> readings, Texts texts) {
        List<Group> groups = Arrays.stream(RightsKind.values())
                .filter(kind -> kind != RightsKind.EVERY_SEARCH)
                .map(kind ->
                        new Group(kind.code(), texts.say("shared.rights.kind." + kind.code()), choices(readings, kind)))
                .toList();
        return new RightsChooserPage(choices(readings, RightsKind.EVERY_SEARCH).getFirst(), groups);
    }

    private static List<Choice> choices(List<RightsReading> readings, RightsKind kind) {
        return readings.stream()
                .map(RightsReading::text)
                .filter(text -> text.topic().kind() == kind)
                .map(text -> new Choice(
                        text.card(), text.heard(), "/rights/" + text.topic().slug()))
                .toList();
    }
}
