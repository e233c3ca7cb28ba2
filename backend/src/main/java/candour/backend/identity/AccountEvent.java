package candour.backend.identity;

import candour.backend.audit.Recorded;
import candour.backend.platform.reference.PublicReference;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What happened to an account, for the trail: by reference, without name or address.
///
/// @param event `identity.invited` and the like
/// @param account whose it is
/// @param facts what else is known
public record AccountEvent(String event, PublicReference account, Map<String, String> facts) implements Recorded {

    public AccountEvent {
        facts = Map.copyOf(facts);
    }

    /// An event without further facts.
    ///
    /// @param act past tense: `signed-in`
    public static AccountEvent of(String act, Account account) {
        return new AccountEvent("identity." + act, account.reference(), Map.of());
    }

    /// The event with one more fact.
    public AccountEvent with(String name, String value) {
        return new AccountEvent(
                event,
                account,
                Stream.concat(facts.entrySet().stream(), Map.of(name, value).entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /// The event with the roles that hold from now on.
    public AccountEvent withRoles(Collection<Role> roles) {
        return with("roles", Role.stored(roles));
    }

    @Override
    public String subject() {
        return account.value();
    }
}
