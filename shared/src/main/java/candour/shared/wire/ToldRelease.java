package candour.shared.wire;

import java.util.List;

/// A release of figures, which never changes.
///
/// @param number 1, 2, 3
/// @param periods a quarter, `2026-q4`, and with the last one of a year the year, `2026`
/// @param releasedOn ISO 8601 date
/// @param method which rules made the figures: 1 suppresses below 10 and rounds to 5
/// @param madeUp whether it is made up, for trials
public record ToldRelease(int number, List<String> periods, String releasedOn, int method, boolean madeUp) {
    public ToldRelease {
        periods = List.copyOf(periods);
    }
}
