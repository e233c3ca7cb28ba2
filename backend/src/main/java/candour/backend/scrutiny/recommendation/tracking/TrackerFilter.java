package candour.backend.scrutiny.recommendation.tracking;

import candour.backend.scrutiny.recommendation.Recommendation;
import candour.backend.scrutiny.recommendation.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which recommendations somebody asks for. What names nothing asks for everything.
///
/// @param state where they stand; null for anywhere
/// @param panel public name of their panel; empty for any
/// @param theme what they are about; null for anything
record TrackerFilter(
        @Nullable TrackerState state,
        String panel,
        @Nullable Theme theme) {

    /// As it stands in an address.
    static TrackerFilter of(@Nullable String state, @Nullable String panel, @Nullable String theme) {
        return new TrackerFilter(
                TrackerState.find(text(state)).orElse(null),
                text(panel).matches("[0-9a-f]{32}") ? text(panel) : "",
                Theme.find(text(theme)).orElse(null));
    }

    /// The same for any state.
    TrackerFilter inAnyState() {
        return new TrackerFilter(null, panel, theme);
    }

    /// The same for one state.
    TrackerFilter in(TrackerState one) {
        return new TrackerFilter(one, panel, theme);
    }

    /// Those of a list that it asks for.
    ///
    /// @param panelId number of the panel it names; null where it names none
    List<Recommendation> of(List<Recommendation> all, @Nullable Long panelId, LocalDate today) {
        return all.stream()
                .filter(one -> state == null || TrackerState.of(one, today) == state)
                .filter(one -> panel.isEmpty() || (panelId != null && one.panelId() == panelId))
                .filter(one -> theme == null || one.about() == theme)
                .toList();
    }

    /// What stands behind the address of a list, beginning with a question mark; empty for everything.
    String query() {
        StringBuilder query = new StringBuilder();
        add(query, "state", Optional.ofNullable(state).map(TrackerState::code).orElse(""));
        add(query, "panel", panel);
        add(query, "theme", Optional.ofNullable(theme).map(Theme::code).orElse(""));
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(value);
        }
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
