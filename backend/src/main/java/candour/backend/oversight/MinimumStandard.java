package candour.backend.oversight;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The minimum standard that evidence is laid beside, as the body has set it under `candour.minimum-standard`. It has
/// no force of law: recommendation 4 of the Commission on Race and Ethnic Disparities (2021) asked for one, and no
/// final text of it was ever published, so that each body says itself which items it goes by.
///
/// @param version of the body's own text, shown beside it
/// @param items codes of the items, in the order in which they are shown
@Context
@ConfigurationProperties("candour.minimum-standard")
record MinimumStandard(
        @Bindable(defaultValue = "0.1") String version,

        @Bindable(
                defaultValue =
                        "panel,meetings,minutes,representative,review,responses,letter,engagement,promises,members,"
                                + "section-60,trigger,experiences,data")
        List<String> items) {
    /// Every item there are words for.
    static final List<String> KNOWN = List.of(
            "panel",
            "meetings",
            "minutes",
            "representative",
            "review",
            "responses",
            "letter",
            "engagement",
            "promises",
            "members",
            "section-60",
            "trigger",
            "experiences",
            "data");

    /// @throws IllegalArgumentException naming the setting that cannot be used and why
    MinimumStandard {
        items = items.stream()
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
        Set<String> strange = new HashSet<>(items);
        KNOWN.forEach(strange::remove);
        if (!strange.isEmpty() || items.isEmpty() || new HashSet<>(items).size() != items.size()) {
            throw new IllegalArgumentException(
                    "the setting candour.minimum-standard.items cannot be used: it must name each item once, of "
                            + String.join(", ", KNOWN));
        }
        if (version.isBlank() || version.length() > 20) {
            throw new IllegalArgumentException(
                    "the setting candour.minimum-standard.version cannot be used: it must be 1 to 20 characters");
        }
    }
}
