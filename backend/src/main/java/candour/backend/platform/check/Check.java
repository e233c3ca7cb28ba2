package candour.backend.platform.check;

import java.util.List;

/// One thing that `candour check` looks into. Each feature registers its checks as beans; a check changes nothing.
public interface Check {

    /// Checks with a lower number come first: 10 the database, 20 what it holds, 50 figures against their records.
    int order();

    /// What was found, good and bad. Expected trouble is a finding, not an exception.
    List<Finding> findings();
}
