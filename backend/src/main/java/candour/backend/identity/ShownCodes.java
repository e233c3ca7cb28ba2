package candour.backend.identity;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Recovery codes between being made and being saved: sealed in a cookie, so that the page that shows them can be
/// loaded again until the person says that they have them. The portal keeps none of them readable.
@Singleton
public class ShownCodes {
    /// The cookie.
    public static final String COOKIE = "__Host-codes";

    private final SealedCookies cookies;

    ShownCodes(SealedCookies cookies) {
        this.cookies = cookies;
    }

    /// What the cookie holds.
    public String seal(Account account, List<String> codes) {
        return cookies.seal(COOKIE, account.reference() + " " + String.join(" ", codes));
    }

    /// The codes in the cookie, if they are this person's.
    public Optional<List<String>> open(String sealed, SignedIn by) {
        return cookies.open(COOKIE, sealed)
                .map(text -> List.of(text.split(" ")))
                .filter(parts -> parts.getFirst().equals(by.reference().value()))
                .map(parts -> parts.subList(1, parts.size()));
    }
}
