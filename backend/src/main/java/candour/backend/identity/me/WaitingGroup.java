package candour.backend.identity.me;

import candour.backend.identity.WaitingItem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How pressing something is, in the order in which the home page of staff shows it.
enum WaitingGroup {
    /// Its last day has passed.
    OVERDUE,
    /// Its last day is today or in the next seven days.
    SOON,
    /// Its last day is further away, or it has none.
    LATER;

    private static final int SOON_DAYS = 7;

    /// Most overdue first; what has no last day comes behind what has one, and of those what has waited longest first.
    private static final Comparator<WaitingItem> MOST_PRESSING_FIRST = Comparator.comparing(
                    WaitingItem::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(WaitingItem::since, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(WaitingItem::path)
            .thenComparing(WaitingItem::textKey);

    static WaitingGroup of(WaitingItem item, LocalDate today) {
        @Nullable LocalDate due = item.due();
        if (due == null || due.isAfter(today.plusDays(SOON_DAYS))) {
            return LATER;
        }
        return due.isBefore(today) ? OVERDUE : SOON;
    }

    /// Those of the items that belong here, most pressing first.
    List<WaitingItem> of(List<WaitingItem> items, LocalDate today) {
        return items.stream()
                .filter(item -> of(item, today) == this)
                .sorted(MOST_PRESSING_FIRST)
                .toList();
    }
}
