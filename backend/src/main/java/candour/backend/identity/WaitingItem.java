package candour.backend.identity;

import candour.backend.platform.text.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something that waits for somebody: `WaitingItem.at("/staff/reports?show=overdue", "triage.waiting.overdue")
/// .counting(3).dueOn(friday)`.
///
/// @param textKey key of the text that says what is to be done, in a few words that work as a link; it is given the
///     arguments, and the count as `n`
/// @param arguments of the text by name; nothing a person wrote about another
/// @param path of the page where it is done
/// @param since the day since which it waits; null where that is not known
/// @param due the last day for it, the earliest one where several are counted; null where there is none
/// @param count how many there are, at least 1
/// @param raised whether somebody else must act, and the reader is only told of it
public record WaitingItem(
        String textKey,
        Map<String, Object> arguments,
        String path,
        @Nullable LocalDate since,
        @Nullable LocalDate due,
        int count,
        boolean raised) {

    public WaitingItem {
        arguments = Map.copyOf(arguments);
        if (count < 1) {
            throw new IllegalArgumentException("nothing waits: " + textKey);
        }
    }

    /// One thing, without a day.
    public static WaitingItem at(String path, String textKey) {
        return new WaitingItem(textKey, Map.of(), path, null, null, 1, false);
    }

    /// The item with one more argument of its text.
    public WaitingItem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new WaitingItem(textKey, more, path, since, due, count, raised);
    }

    /// The item for so many things.
    public WaitingItem counting(int number) {
        return new WaitingItem(textKey, arguments, path, since, due, number, raised);
    }

    /// The item as waiting since that day.
    public WaitingItem waitingSince(@Nullable LocalDate day) {
        return new WaitingItem(textKey, arguments, path, day, due, count, raised);
    }

    /// The item with its last day.
    public WaitingItem dueOn(@Nullable LocalDate day) {
        return new WaitingItem(textKey, arguments, path, since, day, count, raised);
    }

    /// The item as one that somebody else must act on, and that the reader is told of so that they can ask.
    public WaitingItem raised(boolean told) {
        return new WaitingItem(textKey, arguments, path, since, due, count, told);
    }

    /// Days over its last day: 0 on that day, in time, and where there is none.
    public int daysOverdue(LocalDate today) {
        return due == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(due, today));
    }

    /// What is to be done, in the language of the reader.
    public String says(Texts texts) {
        Object[] given = new Object[2 * arguments.size() + 2];
        int at = 0;
        for (Map.Entry<String, Object> argument : arguments.entrySet()) {
            given[at++] = argument.getKey();
            given[at++] = argument.getValue();
        }
        given[at] = "n";
        given[at + 1] = count;
        return texts.say(textKey, given);
    }
}
