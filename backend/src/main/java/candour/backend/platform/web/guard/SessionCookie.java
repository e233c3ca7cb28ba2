package candour.backend.platform.web.guard;

import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;

/// Cookies of the portal: sent over HTTPS alone (or to this machine itself), hidden from scripts, bound to this host,
/// never sent along from other sites, and gone with the browser. Source: OWASP ASVS 5.0, 3.3.1 to 3.3.4.
public final class SessionCookie {
    /// The cookie that holds a staff session.
    public static final String NAME = "__Host-session";

    private SessionCookie() {}

    /// A cookie that lasts until the browser is closed.
    ///
    /// @param name beginning with `__Host-`
    public static Cookie lasting(String name, String value) {
        return Cookie.of(name, value).httpOnly(true).secure(true).path("/").sameSite(SameSite.Strict);
    }

    /// The same cookie, taken away.
    public static Cookie ended(String name) {
        return lasting(name, "").maxAge(0);
    }
}
