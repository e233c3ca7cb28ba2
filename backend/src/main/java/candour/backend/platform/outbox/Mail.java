package candour.backend.platform.outbox;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// A mail of plain text to one person.
///
/// @param to one address, without a name
/// @param subject one line of 1 to 200 characters
/// @param text the words
record Mail(String to, String subject, String text) {
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_SUBJECT = 200;

    /// @throws IllegalArgumentException when the address is none or names several, or when a line break would let the
    ///     subject pass for more than a subject (RFC 5321, RFC 5322)
    Mail {
        if (!isAddress(to)) {
            throw new IllegalArgumentException("mail needs one address to go to");
        }
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT || hasControl(subject)) {
            throw new IllegalArgumentException("the subject of a mail is one line of up to 200 characters");
        }
    }

    static boolean isAddress(String text) {
        try {
            InternetAddress address = new InternetAddress(text, true);
            return text.length() <= LONGEST_ADDRESS
                    && !hasControl(text)
                    && !address.isGroup()
                    && text.equals(address.getAddress());
        } catch (AddressException e) {
            return false;
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(to);
            out.writeUTF(subject);
            out.writeUTF(text);
        } catch (IOException e) {
            throw new UncheckedIOException("a mail is too long", e);
        }
        return bytes.toByteArray();
    }

    static Mail of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new Mail(in.readUTF(), in.readUTF(), in.readUTF());
        } catch (IOException e) {
            throw new UncheckedIOException("what waits in the outbox is no mail", e);
        }
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    @Override
    public String toString() {
        return "Mail";
    }
}
