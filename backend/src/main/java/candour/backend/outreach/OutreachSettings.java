package candour.backend.outreach;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.bind.annotation.Bindable;

/// What the body set itself as the least it does in every area. Set under `candour.outreach`. A value that cannot be
/// used stops the portal as it starts. Source of the rule: Commission on Race and Ethnic Disparities (2021),
/// recommendation 4: a minimum level of engagement in every police service area; how much that is, each body decides.
///
/// @param minimumPerQuarter activities in each district and quarter, at least 1
/// @param leastLevel code of the [EngagementLevel] from which on an activity counts; `inform` counts every one
/// @param quarters how many quarters the coverage page shows, the running one among them, 2 to 12
/// @param followUpDays days after an activity within which what was to follow is to be done, where nobody says a day
@Context
@ConfigurationProperties("candour.outreach")
public record OutreachSettings(
        @Bindable(defaultValue = "1") int minimumPerQuarter,
        @Bindable(defaultValue = "inform") String leastLevel,
        @Bindable(defaultValue = "5") int quarters,
        @Bindable(defaultValue = "28") int followUpDays) {

    /// @throws IllegalArgumentException naming the setting that cannot be used and why
    public OutreachSettings {
        require(minimumPerQuarter >= 1, "minimum-per-quarter", "must be at least 1");
        require(
                EngagementLevel.find(leastLevel).isPresent(),
                "least-level",
                "must be inform, consult, participate or co-produce");
        require(quarters >= 2 && quarters <= 12, "quarters", "must be 2 to 12");
        require(followUpDays >= 1, "follow-up-days", "must be at least 1");
    }

    /// Whether an activity of this level counts towards the minimum.
    public boolean counts(EngagementLevel level) {
        return level.compareTo(EngagementLevel.find(leastLevel).orElseThrow()) >= 0;
    }

    private static void require(boolean holds, String setting, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "the setting candour.outreach." + setting + " cannot be used: it " + rule);
        }
    }
}
