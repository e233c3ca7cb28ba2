package candour.backend.platform.web;

/// What a feature does when somebody leaves this site in haste: it forgets at once what it keeps for that browser.
/// A feature that keeps something under a cookie has a bean of this type.
public interface Forgetting {

    /// Name of the cookie, such as `__Host-tell`; it is taken back in any case.
    String cookie();

    /// Forgets what is kept under this value of the cookie. The value comes from the browser and may be anything.
    void forget(String value);
}
