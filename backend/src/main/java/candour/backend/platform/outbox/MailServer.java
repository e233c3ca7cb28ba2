package candour.backend.platform.outbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/// Hands mail to the server of the settings (SMTP, RFC 5321).
final class MailServer {
    private static final String PATIENCE_MILLIS = "15000";
    private static final String PROTOCOL = "mail.transport.protocol";

    private final MailSettings settings;
    private final Session session;

    /// A server that the authorities this machine trusts must vouch for.
    MailServer(MailSettings settings) {
        this(settings, null);
    }

    /// @param sockets which servers are trusted; null for those that this machine trusts
    MailServer(MailSettings settings, @Nullable SSLSocketFactory sockets) {
        this.settings = settings;
        Properties properties = properties(settings);
        if (sockets != null) {
            properties.put("mail." + properties.getProperty(PROTOCOL) + ".ssl.socketFactory", sockets);
        }
        this.session = Session.getInstance(properties);
    }

    /// Hands over one mail; when this returns, the server has taken it.
    ///
    /// @param id 16 bytes that name the mail, the same at each attempt
    /// @throws MessagingException when the server is away or does not want it
    void send(Mail mail, byte[] id, Instant now) throws MessagingException {
        Named message = new Named(session, HexFormat.of().formatHex(id), settings.from());
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to()));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        try (Transport transport = session.getTransport()) {
            if (settings.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(settings.user(), settings.password());
            }
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private static Properties properties(MailSettings settings) {
        String protocol = settings.security() == MailSettings.Security.TLS ? "smtps" : "smtp";
        Properties all = new Properties();
        all.setProperty(PROTOCOL, protocol);
        String own = "mail." + protocol + ".";
        all.setProperty(own + "host", settings.host());
        all.setProperty(own + "port", String.valueOf(settings.port()));
        all.setProperty(own + "localhost", "localhost");
        all.setProperty(own + "connectiontimeout", PATIENCE_MILLIS);
        all.setProperty(own + "timeout", PATIENCE_MILLIS);
        all.setProperty(own + "writetimeout", PATIENCE_MILLIS);
        all.setProperty(own + "ssl.checkserveridentity", "true");
        if (!settings.user().isEmpty()) {
            all.setProperty(own + "auth", "true");
        }
        if (settings.security() == MailSettings.Security.STARTTLS) {
            all.setProperty(own + "starttls.enable", "true");
            all.setProperty(own + "starttls.required", "true");
        }
        return all;
    }

    /// A message that keeps its name, so that a mail handed over twice can be told from two mails.
    private static final class Named extends MimeMessage {
        private final String name;

        Named(Session session, String id, String from) {
            super(session);
            this.name = "<" + id + "@" + from.substring(from.lastIndexOf('@') + 1) + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
