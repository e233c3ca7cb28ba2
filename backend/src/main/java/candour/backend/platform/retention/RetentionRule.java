package candour.backend.platform.retention;

import java.time.Instant;

/// How long rows are kept. A bean of the feature that owns them; the register of data names it, and the build fails
/// when it names one that does not exist.
public interface RetentionRule {

    /// Its name in the register of data: lower case, words joined by hyphens.
    String name();

    /// How long, in words for the register: "24 months after the week it was received".
    String keeps();

    /// Whether it is applied every quarter of an hour rather than every day: for what lives no longer than a day, a day
    /// more would be long.
    default boolean isPrompt() {
        return false;
    }

    /// Deletes or coarsens what is over its time. Applied by one portal at a time; running it twice changes nothing
    /// more. A rule for many rows takes them in bites of at most 1,000, each its own transaction.
    ///
    /// @param now the moment it is applied at
    /// @return rows changed
    long apply(Instant now);
}
