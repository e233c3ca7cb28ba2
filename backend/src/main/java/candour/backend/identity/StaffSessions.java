package candour.backend.identity;

import candour.backend.platform.reference.PublicReference;
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
    public Token begin(Account account, boolean byMail) {
        Token token = Token.random(BYTES);
        Instant now = clock.instant();
        sessions.removeRunOut(now.minus(SessionLimits.IDLE), now.minus(SessionLimits.WHOLE));
        sessions.add(references.next(), token.hash(), account.id(), byMail, now);
        return token;
    }

    /// Notes that a one-time code was given now, under a new token.
    ///
    /// @return what the browser keeps from now on
    public Token confirm(SignedIn by) {
        Token token = Token.random(BYTES);
        sessions.confirm(by.session(), token.hash(), clock.instant());
        return token;
    }

    /// The sessions of an account that go on, latest first.
    public List<StaffSession> list(Account account) {
        Instant now = clock.instant();
        return sessions.list(account.id(), now.minus(SessionLimits.WHOLE), now.minus(SessionLimits.IDLE));
    }

    /// Ends one session of an account.
    public void end(Account account, PublicReference session) {
        sessions.removeOf(account.id(), session);
    }

    /// Ends every session of the account but this one.
    public void endOthers(Account account, SignedIn kept) {
        sessions.removeOthers(account.id(), kept.session().bytes());
    }

    /// Ends every session of the account.
    public void endAll(Account account) {
        sessions.removeAll(account.id());
    }

    /// Whether a link in a mail stood in for the password when this session began.
    public boolean isByMail(SignedIn by) {
        return sessions.findByReference(by.session())
                .filter(StaffSession::byMail)
                .isPresent();
    }

    /// Ends this session.
    public void end(SignedIn by) {
        sessions.remove(by.session());
    }

    private Optional<SignedIn> find(Token token) {
        Instant now = clock.instant();
        Optional<StaffSession> found = sessions.find(token.hash()).filter(session -> goesOn(session, now));
        Optional<Account> account =
                found.flatMap(session -> accounts.find(session.accountId())).filter(Account::isOpen);
        if (account.isEmpty()) {
            return Optional.empty();
        }
        StaffSession session = found.orElseThrow();
        if (session.seenAt().plus(SessionLimits.NOTED).isBefore(now)) {
            sessions.see(session.id(), now);
        }
        Account who = account.get();
        return Optional.of(new SignedIn(
                who.reference(),
                who.displayName(),
                who.roleSet(),
                who.forceSlug(),
                session.reference(),
                session.confirmedAt().plus(SessionLimits.CONFIRMED).isAfter(now),
                token.formToken()));
    }

    private static boolean goesOn(StaffSession session, Instant now) {
        return session.seenAt().plus(SessionLimits.IDLE).isAfter(now)
                && session.startedAt().plus(SessionLimits.WHOLE).isAfter(now);
    }
}
