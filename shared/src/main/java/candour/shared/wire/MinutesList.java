package candour.shared.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Published minutes, the newest first; or what a search over minutes and answers found, best first.
///
/// @param page number of this page, from 1
/// @param size entries on a full page
/// @param total entries on all pages
/// @param next address of the next page; null on the last
/// @param more whether the search found more than it keeps
/// @param sample whether the portal holds made-up data, for trials
/// @param entries of this page
/// @param waiting meetings without published minutes, the most overdue first; only on the first page of a list, and not
///     beside what a search found
public record MinutesList(
        int page,
        int size,
        long total,
        @Nullable String next,
        boolean more,
        boolean sample,
        List<MinutesEntry> entries,
        List<MinutesWaiting> waiting) {

    public MinutesList {
        entries = List.copyOf(entries);
        waiting = List.copyOf(waiting);
    }
}
