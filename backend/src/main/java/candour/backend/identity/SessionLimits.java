package candour.backend.identity;

import java.time.Duration;

/// How long a session lasts. Source: OWASP ASVS 5.0, 7.3.1 and 7.3.2; NIST SP 800-63B, 4.2.3 (30 minutes idle, 12 hours
/// in all, at assurance level 2).
final class SessionLimits {
    /// Without a request.
    static final Duration IDLE = Duration.ofMinutes(30);

    /// Since signing in.
    static final Duration WHOLE = Duration.ofHours(12);

    /// Since the last one-time code, for acts that ask for it anew.
    static final Duration CONFIRMED = Duration.ofMinutes(10);

    /// How exactly the last request is noted.
    static final Duration NOTED = Duration.ofMinutes(1);

    private SessionLimits() {}
}
