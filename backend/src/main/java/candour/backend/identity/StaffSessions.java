package candour.backend.identity;

import candour.backend.platform.reference.ReferenceGenerator;
import candour.backend.platform.web.guard.Admission;
import candour.backend.platform.web.guard.Visitor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Sessions of staff. Roles, force and whether the account is open are read anew for every request, so that a change
/// takes effect at once. Source: OWASP ASVS 5.0, 7.4.2 and 8.3.2.
@Singleton
public class StaffSessions implements Admission {
    private static final int BYTES = 32;

    private final SessionRepository sessions;
    private final AccountRepository accounts;
    private final ReferenceGenerator references;
    private final Clock clock;

    StaffSessions(SessionRepository sessions, AccountRepository accounts, ReferenceGenerator references, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.references = references;
        this.clock = clock;
    }

    @Override
    public Class<? extends Visitor> visitorType() {
        return SignedIn.class;
    }

    @Override
    public Set<String> roles() {
        return Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<SignedIn> visitor(String sent) {
        return Token.parse(sent).flatMap(this::find);
    }

    /// Begins a session.
    ///
    /// @param byMail whether a link in a mail stood in for the password
    /// @return what the browser keeps
    Token begin(AccountRow account, boolean byMail) {
        Token token = Token.random(BYTES);
        sessions.add(references.next().bytes(), token.hash(), account.id(), byMail, clock.instant());
        return token;
    }

    /// Notes that a one-time code was given now, under a new token.
    ///
    /// @return what the browser keeps from now on
    Token confirm(SignedIn by) {
        Token token = Token.random(BYTES);
        sessions.confirm(by.session().bytes(), token.hash(), clock.instant());
        return token;
    }

    /// The sessions of an account that go on, latest first.
    List<SessionRow> list(AccountRow account) {
        Instant now = clock.instant();
        return sessions.list(account.id(), now.minus(SessionLimits.WHOLE), now.minus(SessionLimits.IDLE));
    }

    /// Ends this session.
    public void end(SignedIn by) {
        sessions.remove(by.session().bytes());
    }

    private Optional<SignedIn> find(Token token) {
        Instant now = clock.instant();
        Optional<SessionRow> found = sessions.find(token.hash()).filter(session -> goesOn(session, now));
        Optional<AccountRow> account =
                found.flatMap(session -> accounts.find(session.accountId())).filter(AccountRow::isOpen);
        if (account.isEmpty()) {
            return Optional.empty();
        }
        SessionRow session = found.orElseThrow();
        if (session.seenAt().plus(SessionLimits.NOTED).isBefore(now)) {
            sessions.see(session.id(), now);
        }
        AccountRow who = account.get();
        return Optional.of(new SignedIn(
                who.reference(),
                who.displayName(),
                who.roleSet(),
                who.forceSlug(),
                session.reference(),
                session.confirmedAt().plus(SessionLimits.CONFIRMED).isAfter(now),
                token.formToken()));
    }

    private static boolean goesOn(SessionRow session, Instant now) {
        return session.seenAt().plus(SessionLimits.IDLE).isAfter(now)
                && session.startedAt().plus(SessionLimits.WHOLE).isAfter(now);
    }
}
