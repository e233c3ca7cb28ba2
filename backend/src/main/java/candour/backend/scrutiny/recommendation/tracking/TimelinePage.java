package candour.backend.scrutiny.recommendation.tracking;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.platform.web.component.TextLink;
import candour.backend.scrutiny.recommendation.Standing;
import candour.backend.scrutiny.recommendation.StepView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One recommendation as everybody sees it.
///
/// @param title of the recommendation
/// @param language of its texts, where it is not the page's; otherwise null
/// @param standing where it stands
/// @param sentence what that means, in one sentence
/// @param facts to whom, about what, days
/// @param panel that asks
/// @param meeting where it was decided; null where at none
/// @param fromCase whether it comes from a case that the panel looked at; which one is not said
/// @param found what the panel found
/// @param asked what it asks for
/// @param steps in order
/// @param earlier recommended before in similar words
public record TimelinePage(
        String title,
        @Nullable String language,
        Standing standing,
        String sentence,
        List<SummaryRow> facts,
        TextLink panel,
        @Nullable TextLink meeting,
        boolean fromCase,
        String found,
        String asked,
        List<StepView> steps,
        List<Earlier> earlier)
        implements Page {

    /// A recommendation before this one.
    ///
    /// @param about panel and day
    /// @param standing what became of it
    public record Earlier(TextLink link, String about, Standing standing) {}

    public TimelinePage {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
        earlier = List.copyOf(earlier);
    }

    @Override
    public String template() {
        return "scrutiny/recommendation/recommendation.jte";
    }
}
