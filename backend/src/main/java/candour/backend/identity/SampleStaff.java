package candour.backend.identity;

import candour.shared.area.ForceId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Made-up staff for trials, so that everybody's work can be walked through without a mailbox or a phone. They exist
/// only beside the made-up sample in the database that comes with the portal, and are closed for good when real
/// records come. Their passwords are no secret: they are made anew with each data folder and printed.
@Singleton
public class SampleStaff {
    private static final ForceId FORCE = new ForceId("west-midlands");
    private static final List<Person> PEOPLE = List.of(
            new Person("caseworker@example.org", "Sample Caseworker", Set.of(Role.CASEWORKER), FORCE),
            new Person("second.caseworker@example.org", "Sample Second Caseworker", Set.of(Role.CASEWORKER), FORCE),
            new Person("safeguarding@example.org", "Sample Safeguarding Lead", Set.of(Role.SAFEGUARDING_LEAD), FORCE),
            new Person("administrator@example.org", "Sample Administrator", Set.of(Role.ADMINISTRATOR), null),
            new Person(
                    "second.administrator@example.org",
                    "Sample Second Administrator",
                    Set.of(Role.ADMINISTRATOR),
                    null),
            new Person("panel.officer@example.org", "Sample Panel Officer", Set.of(Role.PANEL_OFFICER), FORCE),
            new Person(
                    "second.panel.officer@example.org",
                    "Sample Second Panel Officer",
                    Set.of(Role.PANEL_OFFICER),
                    FORCE),
            new Person("chair@example.org", "Sample Chair", Set.of(Role.CHAIR), FORCE),
            new Person("member@example.org", "Sample Member", Set.of(Role.VOLUNTEER), FORCE),
            new Person("second.member@example.org", "Sample Second Member", Set.of(Role.VOLUNTEER), FORCE),
            new Person("force.contact@example.org", "Sample Force Contact", Set.of(Role.FORCE_CONTACT), FORCE),
            new Person("commissioner@example.org", "Sample Officeholder", Set.of(Role.COMMISSIONER), FORCE),
            new Person("inspector@example.org", "Sample Inspector", Set.of(Role.INSPECTOR), null),
            new Person("analyst@example.org", "Sample Analyst", Set.of(Role.ANALYST), FORCE));

    private final AccountRepository accounts;
    private final NewAccounts fresh;
    private final Passwords passwords;
    private final OneTimeCodes codes;
    private final StaffSessions sessions;

    SampleStaff(
            AccountRepository accounts,
            NewAccounts fresh,
            Passwords passwords,
            OneTimeCodes codes,
            StaffSessions sessions) {
        this.accounts = accounts;
        this.fresh = fresh;
        this.passwords = passwords;
        this.codes = codes;
        this.sessions = sessions;
    }

    private record Person(
            String email,
            String name,
            Set<Role> roles,
            @Nullable ForceId force) {}

    /// Makes whoever is missing, and gives all of them this password.
    public List<Account> make(String password) {
        return PEOPLE.stream().map(person -> make(person, password)).toList();
    }

    /// Closes all of them.
    ///
    /// @return how many were open
    @Transactional
    public int close(Clock clock) {
        List<Account> open = accounts.list().stream()
                .filter(Account::sample)
                .filter(Account::isOpen)
                .toList();
        open.forEach(account -> {
            accounts.disable(account.id(), clock.instant());
            sessions.endAll(account);
        });
        return open.size();
    }

    /// The code of one of them at this moment; empty for anybody else, and for a closed account.
    public Optional<String> code(String email) {
        return accounts.findByEmail(email)
                .filter(Account::sample)
                .filter(Account::isOpen)
                .filter(Account::isReady)
                .map(codes::now);
    }

    private Account make(Person person, String password) {
        Account account = fresh.add(person.email(), person.name(), person.roles(), person.force(), true)
                .or(() -> accounts.findByEmail(person.email()).filter(Account::sample))
                .orElseThrow(() -> new IllegalStateException(person.email() + " is a real account"));
        passwords.set(account, password);
        if (account.totpSecret().length == 0) {
            codes.setUp(account, codes.newSecret());
        }
        return account;
    }
}
