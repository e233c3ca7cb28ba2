package candour.backend.representation.reach;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom the body reaches, for staff: one occasion, place, period and question at a time.
///
/// @param who is signed in
/// @param title of the page
/// @param choices what can be chosen
/// @param sentence the finding, for anybody to read
/// @param cautions what must be known with it
/// @param groups each with its verdicts
/// @param figure chart and table; null where nobody's answer was counted
/// @param flags what should set something in motion, of every question
/// @param followed what was planned or done here for groups that are not flagged now
/// @param panels single panels, in words alone
public record RepresentationPage(
        SignedIn who,
        String title,
        List<Choice> choices,
        String sentence,
        List<String> cautions,
        List<Group> groups,
        @Nullable FigureView figure,
        List<Flagged> flags,
        List<Planned> followed,
        List<String> panels)
        implements Page {

    /// A field to choose from.
    ///
    /// @param name of the field
    /// @param label its words
    /// @param options at least one
    public record Choice(String name, String label, List<Option> options) {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /// @param value of the field
    /// @param label its words
    /// @param chosen whether it is shown
    public record Option(String value, String label, boolean chosen) {}

    /// A group that people counted themselves to.
    ///
    /// @param name of the group
    /// @param counted "12 of 300 (4%)"
    /// @param standings beside each benchmark
    public record Group(String name, String counted, List<Beside> standings) {
        public Group {
            standings = List.copyOf(standings);
        }
    }

    /// @param verdict as a chip
    /// @param label whom it is compared with
    /// @param says what that means
    public record Beside(Verdict verdict, String label, String says) {}

    /// A group that is under-represented here.
    ///
    /// @param name of the group
    /// @param says how clearly, and beside whom
    /// @param plan where an activity for it is planned; empty for those who may not
    /// @param planned what is planned or was done for it
    public record Flagged(String name, String says, String plan, List<Planned> planned) {
        public Flagged {
            planned = List.copyOf(planned);
        }
    }

    /// An activity meant to reach a group.
    ///
    /// @param title of it
    /// @param path where staff see it
    /// @param about owner, day and state
    /// @param after what was measured after it; empty before there is anything
    public record Planned(String title, String path, String about, String after) {}

    public RepresentationPage {
        choices = List.copyOf(choices);
        cautions = List.copyOf(cautions);
        groups = List.copyOf(groups);
        flags = List.copyOf(flags);
        followed = List.copyOf(followed);
        panels = List.copyOf(panels);
    }

    @Override
    public String template() {
        return "representation/staff.jte";
    }
}
