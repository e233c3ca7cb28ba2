package candour.backend.experience;

import candour.backend.platform.fault.NotFound;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.shared.experience.Answers;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What staff's use cases do with stored reports, in their transactions. Who may do it is decided there, and what they
/// do is put on the trail there. A report that was taken back cannot be opened at all.
@Singleton
public class StoredReports {
    private final ExperienceRepository experiences;
    private final ReportKeys keys;
    private final AnswersCodec codec;
    private final Messages messages;

    StoredReports(ExperienceRepository experiences, ReportKeys keys, AnswersCodec codec, Messages messages) {
        this.experiences = experiences;
        this.keys = keys;
        this.codec = codec;
        this.messages = messages;
    }

    /// What is known of the report without opening it; empty when there is none.
    public Optional<Experience> find(PublicReference id) {
        return experiences.find(id);
    }

    /// The report with everything it says.
    ///
    /// @throws NotFound when the resident took it back
    public OpenedExperience open(Experience experience) {
        requireOpen(experience);
        PublicReference id = experience.id();
        SealedExperience sealed =
                experiences.findSealed(id).orElseThrow(() -> new IllegalStateException("a report that is gone: " + id));
        Answers coarse = codec.read(keys.get(id).open(StoringExperience.ANSWERS, sealed.answers()));
        Optional<Answers> precise = Optional.of(sealed.exactAnswers())
                .filter(bytes -> bytes.length > 0)
                .flatMap(bytes -> keys.find(id, ReportKey.Part.PASSING)
                        .map(key -> codec.read(key.open(StoringExperience.ANSWERS, bytes))));
        return new OpenedExperience(
                experience,
                OpenedExperience.asked(sealed.questionnaire()),
                precise.map(exact -> AnswersCodec.together(coarse, exact)).orElse(coarse),
                precise.isPresent(),
                messages.list(id));
    }

    /// Moves the report on.
    ///
    /// @throws Stale when somebody changed it since it was read
    public void move(Experience experience, ExperienceStatus to) {
        requireOpen(experience);
        if (experiences.move(experience.id(), to, experience.version()) == 0) {
            throw new Stale();
        }
    }

    /// Lets figures count the report or leave it out.
    ///
    /// @throws Stale when somebody changed it since it was read
    public void count(Experience experience, boolean counted) {
        requireOpen(experience);
        if (experiences.count(experience.id(), counted, experience.version()) == 0) {
            throw new Stale();
        }
    }

    /// Writes to the resident, and takes what they wrote as read.
    public void write(Experience experience, String text) {
        requireOpen(experience);
        messages.add(experience.id(), ReportMessage.Sender.STAFF, text);
        messages.markSeen(experience.id(), ReportMessage.Sender.RESIDENT);
    }

    /// Takes what the resident wrote as read, without an answer.
    public void markRead(Experience experience) {
        messages.markSeen(experience.id(), ReportMessage.Sender.RESIDENT);
    }

    /// Seals a text of staff about the report under its key, so that it is erased with it.
    ///
    /// @param name what it is within the report, such as "moderated text"
    public byte[] seal(PublicReference id, String name, String text) {
        return keys.get(id).seal(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Opens what [#seal] sealed.
    public String unseal(PublicReference id, String name, byte[] sealed) {
        return new String(keys.get(id).open(name, sealed), StandardCharsets.UTF_8);
    }

    private static void requireOpen(Experience experience) {
        if (experience.status() == ExperienceStatus.WITHDRAWN) {
            throw new NotFound("the resident took this report back");
        }
    }
}
