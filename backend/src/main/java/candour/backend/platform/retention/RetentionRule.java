package candour.backend.platform.retention;

import java.time.Instant;

/// How long rows are kept. A bean of the feature that owns them; the register of data names it, and the build fails
/// when it names one that does not exist.
public interface RetentionRule {

    /// Its name in the register of data: lower case, words joined by hyphens.
    String name();

    /// How long, in words for the register: "24 months after the week it was received".
    String keeps();

    /// Deletes or coarsens what is over its time. Applied every day, by one portal at a time; running it twice changes
    /// nothing more. A rule for many rows takes them in bites of at most 1,000, each its own transaction.
    ///
    /// @param now the moment it is applied at
    /// @return rows changed
    long apply(Instant now);
}
