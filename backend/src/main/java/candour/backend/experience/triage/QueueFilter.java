package candour.backend.experience.triage;

import java.util.Arrays;
import java.util.Optional;

/// Which reports the queue lists.
enum QueueFilter {
    /// Not answered yet.
    OPEN("open"),
    /// Nobody has opened it.
    NEW("new"),
    /// The resident wrote and nobody has read it.
    WAITING("waiting"),
    /// Somebody may be at risk and it is not decided.
    FLAGGED("flagged"),
    /// The day of our promise has passed.
    OVERDUE("overdue"),
    /// Left out of figures as it came in, and not put back since.
    UNCOUNTED("uncounted"),
    /// Answered, shared, published or closed.
    DONE("done"),
    /// The resident took it back.
    WITHDRAWN("withdrawn");

    private final String word;

    QueueFilter(String word) {
        this.word = word;
    }

    /// The word in addresses and text keys.
    String word() {
        return word;
    }

    static Optional<QueueFilter> find(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
