package candour.backend.identity;

import candour.backend.audit.Actor;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.web.guard.Visitor;
import candour.shared.area.ForceId;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who is signed in and asks. Controllers of staff pages take it as a parameter; the guard has looked at the session
/// and at the policy table before.
///
/// @param reference of the account
/// @param displayName for their own eyes and those of colleagues
/// @param roles what they may do
/// @param force the one force they work for; null for every force
/// @param session reference of the session
/// @param confirmedLately whether a one-time code was given in the last ten minutes
/// @param formToken what every form of this session carries
public record SignedIn(
        PublicReference reference,
        String displayName,
        Set<Role> roles,
        @Nullable ForceId force,
        PublicReference session,
        boolean confirmedLately,
        String formToken)
        implements Visitor {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    /// Whether they have the role.
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /// Whether they may work with what belongs to this force.
    public boolean worksFor(ForceId other) {
        return force == null || force.equals(other);
    }

    /// Who acts, for the trail.
    public Actor actor() {
        return Actor.staff(
                reference.value(), roles.stream().sorted().map(Role::name).collect(Collectors.joining(" ")));
    }

    @Override
    public boolean worksFor(String other) {
        return force == null || force.value().equals(other);
    }

    @Override
    public Set<String> roleNames() {
        return roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
    }

    /// Nothing of the form token, so that it cannot reach a log.
    @Override
    public String toString() {
        return "SignedIn[" + reference + "]";
    }
}
