package candour.mobile.experience;

import candour.mobile.device.KeyVault;
import candour.mobile.store.AppFolder;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import candour.shared.text.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// The drafts on this device: several, with anything missing, each sealed with a key of its own. May be used from any
/// thread; each call waits for the device's storage, a few milliseconds.
///
/// What is wiped when its time is over is wiped when the shelf is read: while the app is closed, nothing of it runs.
public final class DraftShelf {
    /// How long a draft stays after it was last touched, a report that waits after it was asked for, and a receipt
    /// after it came.
    public static final Duration LIFE = Duration.ofHours(24);

    /// Before this no copy of the app was made: a clock that says so was never set, and nothing is wiped by it.
    private static final Instant MADE = Instant.parse("2026-11-01T00:00:00Z");

    private final TellingFiles files;
    private final Clock clock;
    private final RandomGenerator random;
    private final Set<DraftId> begun = new HashSet<>();

    /// @param folder for what is told alone; the keys are elsewhere
    /// @param random a source whose numbers nobody can foresee: `java.security.SecureRandom`
    public DraftShelf(AppFolder folder, KeyVault vault, Clock clock, RandomGenerator random) {
        this.files = new TellingFiles(folder, vault, clock, LIFE);
        this.clock = clock;
        this.random = random;
    }

    /// All drafts, last touched first, with those that the portal would not take. Those whose time is over are wiped.
    public List<Draft> all() {
        synchronized (files) {
            List<Draft> drafts = new ArrayList<>();
            for (Telling telling : files.tellings()) {
                if (telling.stage() != Telling.Stage.WAITING && stays(telling)) {
                    drafts.add(telling.draft());
                }
            }
            files.wipeOldAside();
            drafts.sort(Comparator.comparing(Draft::touched).reversed());
            return List.copyOf(drafts);
        }
    }

    /// A new draft, on the device only once it is kept.
    public Draft begin(Language language) {
        synchronized (files) {
            DraftId id = DraftId.next(random);
            begun.add(id);
            int version = Questionnaire.current().version();
            return new Draft(id, language, version, Answers.none(), "", clock.instant());
        }
    }

    /// Keeps the draft in place of the one before; it counts as touched now.
    ///
    /// @return true when it outlasts a crash; false where it could not be kept, or is no draft any more: it
    ///     was wiped, or somebody asked to send it
    public boolean keep(Draft draft) {
        synchronized (files) {
            Optional<Telling> telling = written(draft);
            return telling.isPresent() && files.write(telling.get()) && settle(draft.id());
        }
    }

    /// The draft with this id.
    public Optional<Draft> find(DraftId id) {
        synchronized (files) {
            return files.telling(id)
                    .filter(telling -> telling.stage() != Telling.Stage.WAITING)
                    .filter(this::stays)
                    .map(Telling::draft);
        }
    }

    /// Destroys the draft's key, then the draft. One that somebody asked to send stays: see [SendQueue#takeBack].
    public void wipe(DraftId id) {
        synchronized (files) {
            begun.remove(id);
            if (files.telling(id)
                    .filter(found -> found.stage() == Telling.Stage.WAITING)
                    .isEmpty()) {
                files.wipeTelling(id);
            }
        }
    }

    /// How many things kept here could not be opened since this was last asked. They are set aside for 24 hours. Asked
    /// again it is 0, so that the person is told once.
    public int takeUnreadable() {
        return files.takeUnreadable();
    }

    /// Forgets what is in memory, before everything on the device is erased.
    public void forget() {
        synchronized (files) {
            begun.clear();
        }
    }

    /// What is on the device; also the lock that guards reading and writing it.
    TellingFiles files() {
        return files;
    }

    /// What is kept of this draft with its words put in place; empty where it is no draft any more.
    Optional<Telling> written(Draft draft) {
        Optional<Telling> kept = files.telling(draft.id());
        if (kept.isPresent()) {
            return kept.filter(found -> found.stage() != Telling.Stage.WAITING)
                    .map(found -> found.with(draft, clock.instant()));
        }
        return begun.contains(draft.id())
                ? Optional.of(Telling.of(draft).with(draft, clock.instant()))
                : Optional.empty();
    }

    /// From now on the draft is what the device keeps, and gone when that is gone.
    boolean settle(DraftId id) {
        begun.remove(id);
        return true;
    }

    /// Whether a time that began then is over.
    boolean isOver(Instant since) {
        Instant now = clock.instant();
        return !now.isBefore(MADE) && !since.plus(LIFE).isAfter(now);
    }

    /// Whether the draft's time is not over; wipes it where it is. Where the clock was ahead when it was touched, its
    /// time begins now, or it would stay too long.
    private boolean stays(Telling telling) {
        if (isOver(telling.draft().touched())) {
            files.wipeTelling(telling.id());
            return false;
        }
        Instant now = clock.instant();
        if (telling.draft().touched().isAfter(now) && !now.isBefore(MADE)) {
            files.write(telling.with(telling.draft(), now));
        }
        return true;
    }
}
