package candour.backend.platform.outbox;

import io.micronaut.context.annotation.Requires;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/// In trial runs: a mail server on loopback that keeps what it gets in memory and passes nothing on, so that nobody
/// gets mail from a trial and its whole way is used nevertheless.
@Singleton
@Requires(property = "candour.trial", value = "true")
public class TrialMail {
    private static final int MOST = 200;
    private static final int LARGEST = 1 << 20;

    private final Deque<CaughtMail> caught = new ArrayDeque<>();
    private final SMTPServer server;
    private volatile Consumer<CaughtMail> listener = mail -> {};

    TrialMail() {
        server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("Candour trial")
                .maxMessageSize(LARGEST)
                .insertReceivedHeaders(false)
                .messageHandler(this::keep)
                .build();
        server.start();
    }

    /// Has somebody told of each mail as it comes.
    public void tell(Consumer<CaughtMail> person) {
        listener = person;
    }

    /// What was caught, the newest first; up to 200.
    List<CaughtMail> list() {
        synchronized (caught) {
            return List.copyOf(caught);
        }
    }

    /// How to get mail to the catcher.
    MailSettings settings() {
        return new MailSettings(
                "127.0.0.1", server.getPortAllocated(), "", "", MailSettings.Security.NONE, "candour@localhost");
    }

    /// Stops listening.
    @PreDestroy
    void stop() {
        server.stop();
    }

    private void keep(MessageContext context, String from, String to, byte[] message) throws RejectException {
        try {
            CaughtMail mail = CaughtMail.read(to, message);
            synchronized (caught) {
                caught.addFirst(mail);
                if (caught.size() > MOST) {
                    caught.removeLast();
                }
            }
            listener.accept(mail);
        } catch (MessagingException | IOException e) {
            throw new RejectException("this is no mail");
        }
    }
}
