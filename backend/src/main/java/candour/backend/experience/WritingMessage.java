package candour.backend.experience;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Takes in what the holder of a reference writes to staff. The same text sent twice in a row, as after a lost answer
/// or a second press of the button, is kept once.
@Singleton
public class WritingMessage {
    /// Most messages of a resident to one report.
    static final int MOST = 50;

    private final ExperienceRepository experiences;
    private final Messages messages;

    WritingMessage(ExperienceRepository experiences, Messages messages) {
        this.experiences = experiences;
        this.messages = messages;
    }

    /// Keeps the message.
    @Transactional
    public WritingOutcome write(WriteMessage command) {
        Optional<Experience> found = experiences.lockByHash(command.reference().bytes());
        if (found.isEmpty()) {
            return new WritingOutcome.NoReport();
        }
        if (found.get().status() == ExperienceStatus.WITHDRAWN) {
            return new WritingOutcome.TakenBack();
        }
        PublicReference id = found.get().id();
        List<ReportMessage> before = messages.list(id);
        if (!before.isEmpty() && isSame(before.getLast(), command.text())) {
            return new WritingOutcome.Written();
        }
        if (messages.count(id, ReportMessage.Sender.RESIDENT) >= MOST) {
            return new WritingOutcome.TooMany();
        }
        messages.add(id, ReportMessage.Sender.RESIDENT, command.text());
        return new WritingOutcome.Written();
    }

    private static boolean isSame(ReportMessage last, String text) {
        return last.sender() == ReportMessage.Sender.RESIDENT && last.text().equals(text);
    }
}
