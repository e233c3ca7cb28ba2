package candour.backend.platform.web;

import candour.backend.platform.text.Texts;
import java.util.List;

/// One page of a list.
///
/// @param items on this page
/// @param number of this page, from 1
/// @param size items on a full page
/// @param total items in the whole list
public record PageOf<T>(List<T> items, int number, int size, long total) {
    public PageOf {
        items = List.copyOf(items);
        if (number < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("page " + number + " of " + size + " from " + total);
        }
    }

    /// Number of the last page, at least 1.
    public int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /// True where a page comes before.
    public boolean hasPrevious() {
        return number > 1;
    }

    /// True where a page follows.
    public boolean hasNext() {
        return number < last();
    }

    /// Such as "Showing 21 to 40 of 131".
    public String range(Texts texts) {
        if (total == 0) {
            return texts.say("platform.range.nothing");
        }
        long first = (number - 1L) * size + 1;
        return texts.say("platform.range", "first", first, "last", first + items.size() - 1, "total", total);
    }
}
