package candour.backend.platform.job;

import java.time.Duration;

/// Work that recurs. A bean of the feature it belongs to. It may be stopped at any point and run again, by this portal
/// or another, so what it does twice must change nothing the second time.
public interface Job {

    /// Its name, which is the key of its row: lower case, words joined by hyphens, up to 60 characters.
    String name();

    /// How long from the end of one run to the beginning of the next. A run that failed is tried again sooner.
    Duration every();

    /// Does the work once.
    ///
    /// @param lease to be confirmed within each transaction, before anything is changed
    void run(Lease lease);
}
