package candour.backend.identity.account;

import candour.backend.identity.Role;
import candour.shared.area.ForceId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Invite somebody to work with the portal.
///
/// @param email where the invitation goes, and what they sign in with
/// @param name what colleagues see
/// @param roles at least one; of roles that one person may hold together
/// @param force the one force they work for; null for every force
public record InviteAccount(
        String email,
        String name,
        Set<Role> roles,
        @Nullable ForceId force) {

    public InviteAccount {
        roles = Set.copyOf(roles);
        if (!Role.mayBeHeldTogether(roles)) {
            throw new IllegalArgumentException("nobody may be all of " + roles);
        }
    }

    /// Nothing of the person.
    @Override
    public String toString() {
        return "InviteAccount";
    }
}
