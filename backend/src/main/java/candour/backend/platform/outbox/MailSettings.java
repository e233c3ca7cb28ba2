package candour.backend.platform.outbox;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.bind.annotation.Bindable;

/// The mail server that takes our mail. Set under `candour.smtp`, by the variables `CANDOUR_SMTP_HOST` and so on.
/// Without a host nothing is sent.
///
/// @param host name of the server; empty for none
/// @param port 587 to hand mail in (RFC 6409)
/// @param user empty where the server asks for none
/// @param password of the user
/// @param security how the way there is closed to others
/// @param from address that mail comes from
@Context
@ConfigurationProperties("candour.smtp")
record MailSettings(
        @Bindable(defaultValue = "") String host,
        @Bindable(defaultValue = "587") int port,
        @Bindable(defaultValue = "") String user,
        @Bindable(defaultValue = "") String password,
        @Bindable(defaultValue = "STARTTLS") Security security,
        @Bindable(defaultValue = "candour@localhost") String from) {

    /// How the way to the server is closed to others.
    enum Security {
        /// Open at first, then closed before anything is said; refused when the server cannot (RFC 3207).
        STARTTLS,
        /// Closed from the start, port 465 as a rule (RFC 8314).
        TLS,
        /// Open to everybody on the way: for a server on the same machine.
        NONE
    }

    /// @throws IllegalArgumentException naming the setting that cannot be used and why
    MailSettings {
        require(port > 0 && port < 65_536, "port", "must be 1 to 65535");
        require(Mail.isAddress(from), "from", "must be an e-mail address");
        require(
                host.isEmpty() || !from.equals("candour@localhost") || isLoopback(host),
                "from",
                "must be an address of your own, because candour.smtp.host is set");
        require(
                password.isEmpty() || security != Security.NONE || isLoopback(host),
                "security",
                "must be STARTTLS or TLS, because a password would be sent openly");
    }

    /// Whether there is a server to hand mail to.
    boolean isSet() {
        return !host.isEmpty();
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1");
    }

    private static void require(boolean holds, String setting, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("the setting candour.smtp." + setting + " cannot be used: it " + rule);
        }
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
