package candour.backend.experience.triage;

import candour.backend.experience.KeptWithExperience;
import candour.backend.experience.publication.PublishingText;
import candour.backend.platform.reference.PublicReference;
import candour.shared.experience.Answers;
import jakarta.inject.Singleton;

/// What staff keep about a report beside it, and what becomes of that with the report.
@Singleton
class CaseRecords implements KeptWithExperience {
    private final SafeguardingFlagRepository flags;
    private final ModeratedTextRepository texts;
    private final PublishingText publishing;
    private final CountingDecisionRepository counting;
    private final SafeguardingWords words;

    CaseRecords(
            SafeguardingFlagRepository flags,
            ModeratedTextRepository texts,
            PublishingText publishing,
            CountingDecisionRepository counting,
            SafeguardingWords words) {
        this.flags = flags;
        this.texts = texts;
        this.publishing = publishing;
        this.counting = counting;
        this.words = words;
    }

    @Override
    public void arrived(PublicReference experience, int force, Answers answers) {
        if (words.suggest(answers)) {
            flags.suggest(experience.bytes(), force);
        }
    }

    @Override
    public void withdrawn(PublicReference experience) {
        publishing.takeDown(experience);
        texts.delete(experience.bytes());
    }

    @Override
    public void erased(PublicReference experience) {
        withdrawn(experience);
        flags.delete(experience.bytes());
        flags.stopClock(experience.bytes());
        counting.delete(experience.bytes());
    }
}
