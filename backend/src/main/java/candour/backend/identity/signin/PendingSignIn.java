package candour.backend.identity.signin;

import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.web.guard.WayBack;
import java.time.Instant;
import java.util.Optional;

/// The first step is done and the second is asked for: kept sealed in a cookie, nowhere else.
///
/// @param account who gave the first step
/// @param route `password`, or the secret of the link that came by mail
/// @param until when the first step counts no more
/// @param next the page they were on the way to
record PendingSignIn(PublicReference account, String route, Instant until, WayBack next) {
    private static final String PASSWORD = "password";

    static PendingSignIn byPassword(PublicReference account, Instant until, WayBack next) {
        return new PendingSignIn(account, PASSWORD, until, next);
    }

    /// Whether a link in a mail stood in for the password.
    boolean byMail() {
        return !route.equals(PASSWORD);
    }

    String written() {
        return account + " " + route + " " + until.getEpochSecond() + " " + next.path();
    }

    static Optional<PendingSignIn> read(String written) {
        String[] parts = written.split(" ", 4);
        return parts.length != 4
                ? Optional.empty()
                : PublicReference.parse(parts[0])
                        .map(account -> new PendingSignIn(
                                account,
                                parts[1],
                                Instant.ofEpochSecond(Long.parseLong(parts[2])),
                                WayBack.of(parts[3])));
    }
}
