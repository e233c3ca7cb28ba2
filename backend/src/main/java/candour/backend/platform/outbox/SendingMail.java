package candour.backend.platform.outbox;

import candour.backend.platform.key.CannotOpen;
import candour.backend.platform.key.KeyRing;
import candour.backend.platform.key.Sealer;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends the mail that is due. Several portals may do so at once: each mail is taken by one. A mail is deleted once
/// the server has it; when the portal dies in between, the server gets it again under the same name.
@Singleton
class SendingMail implements Outgoing {
    private static final Logger LOG = LoggerFactory.getLogger(SendingMail.class);
    /// After these waits a mail is tried again; after the last of them it is given up, some three days in all.
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(30));

    private final OutboxRepository waiting;
    private final MailRoute route;
    private final Sealer sealer;
    private final Clock clock;

    SendingMail(OutboxRepository waiting, MailRoute route, KeyRing keys, Clock clock) {
        this.waiting = waiting;
        this.route = route;
        this.sealer = keys.sealer("mail");
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public int sendDue() {
        Optional<MailServer> server = route.find();
        if (server.isEmpty()) {
            return 0;
        }
        int sent = 0;
        for (OutboxMail one : waiting.listDue(clock.instant())) {
            Instant next = clock.instant().plus(WAITS.get(Math.min(one.attempts(), WAITS.size() - 1)));
            if (waiting.claim(one.id(), one.attempts(), next) == 1 && send(one, server.get())) {
                sent++;
            }
        }
        return sent;
    }

    private boolean send(OutboxMail one, MailServer server) {
        try {
            Mail mail = Mail.of(sealer.open(one.sealed(), one.id()));
            server.send(mail, one.id(), clock.instant());
            waiting.delete(one.id());
            return true;
        } catch (MessagingException | CannotOpen e) {
            boolean hopeless = e instanceof CannotOpen || e instanceof MessagingException refusal && isRefused(refusal);
            failed(one, e, hopeless || one.attempts() + 1 >= WAITS.size());
        }
        return false;
    }

    /// RFC 5321 section 4.2.1: a reply from 500 on is final, one from 400 on may change.
    private static boolean isRefused(MessagingException trouble) {
        Exception one = trouble;
        for (int depth = 0; depth < 10 && one instanceof MessagingException next; depth++) {
            boolean address = next instanceof SMTPAddressFailedException refused && refused.getReturnCode() >= 500;
            boolean mail = next instanceof SMTPSendFailedException refused && refused.getReturnCode() >= 500;
            if (address || mail) {
                return true;
            }
            one = next.getNextException();
        }
        return false;
    }

    /// The server's words may repeat the address, so only the kind of failure is logged.
    private void failed(OutboxMail one, Exception e, boolean forGood) {
        LOG.warn(
                "a mail could not be sent ({}), attempt {}{}",
                e.getClass().getSimpleName(),
                one.attempts() + 1,
                forGood ? "; it is given up" : "");
        if (forGood) {
            waiting.giveUp(one.id());
        }
    }
}
