package candour.backend.platform.outbox;

import candour.backend.platform.key.KeyRing;
import candour.backend.platform.key.Sealer;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.reference.ReferenceGenerator;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Takes mail to be sent once the transaction under way is committed; what is rolled back is never sent. What waits
/// is sealed, so that neither the database nor its copies show whom the portal writes to.
@Singleton
public class Outbox {
    private final OutboxRepository waiting;
    private final ReferenceGenerator references;
    private final Sealer sealer;
    private final Clock clock;

    Outbox(OutboxRepository waiting, ReferenceGenerator references, KeyRing keys, Clock clock) {
        this.waiting = waiting;
        this.references = references;
        this.sealer = keys.sealer("mail");
        this.clock = clock;
    }

    /// Sends a mail of plain text, within the minute if the mail server takes it, otherwise tried again for three days.
    ///
    /// @param to one address, without a name
    /// @param subject one line of up to 200 characters
    /// @param text the words; up to some 20,000 characters
    /// @throws IllegalArgumentException when the address or the subject cannot be used
    public void mail(String to, String subject, String text) {
        PublicReference id = references.next();
        byte[] sealed = sealer.seal(new Mail(to, subject, text).bytes(), id.bytes());
        waiting.save(new OutboxMail(id.bytes(), sealed, clock.instant(), 0, false));
    }
}
