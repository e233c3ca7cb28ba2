package candour.backend.identity;

import java.util.List;

/// What waits for somebody in a feature. Each feature gives a bean of this type; the home page of staff shows what all
/// of them say, the most overdue first, so that nobody has to look through lists for what must be decided today.
public interface Waiting {

    /// What waits for this person: only what they may do themselves with the roles they have, and only of their force.
    /// Things of one kind that are done on one page are one item with a count. Empty where nothing waits.
    List<WaitingItem> waitingFor(SignedIn who);
}
