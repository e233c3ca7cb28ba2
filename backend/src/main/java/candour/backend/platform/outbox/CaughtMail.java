package candour.backend.platform.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A mail that went nowhere but to the person trying the portal out.
///
/// @param to the address it was for
/// @param subject its subject
/// @param text its words
public record CaughtMail(String to, String subject, String text) {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    /// The addresses of pages in it, to be followed.
    public List<String> links() {
        return LINK.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    static CaughtMail read(String to, byte[] message) throws MessagingException, IOException {
        MimeMessage mime = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message));
        return new CaughtMail(
                to, mime.getSubject(), String.valueOf(mime.getContent()).replace("\r\n", "\n"));
    }
}
