package candour.backend.identity;

import java.util.Set;

/// One way on from the home page of staff. Each feature gives beans of this type for its own pages.
///
/// @param order where it stands among the others, smallest first
/// @param path of the page
/// @param titleKey key of the text that names it
/// @param textKey key of the sentence below
/// @param roles who sees it; everybody where empty. The policy table decides who may open it
public record StaffTile(int order, String path, String titleKey, String textKey, Set<Role> roles) {

    public StaffTile {
        roles = Set.copyOf(roles);
    }

    /// Whether it is shown to this person.
    public boolean isFor(SignedIn who) {
        return roles.isEmpty() || roles.stream().anyMatch(who::has);
    }
}
