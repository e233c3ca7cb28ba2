package candour.mobile.experience;

import candour.mobile.api.PortalApi;
import candour.mobile.background.Background;
import candour.shared.reference.SubmissionSecret;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What somebody asked to send, and how far it has come. Nothing is ever sent that was not asked for by [#send].
/// What that asks for outlasts a crash before the first byte goes out, with a secret that never changes: whatever is
/// lost on the way, the portal stores one report and gives one reference. To be used on the thread of the screen.
///
/// The portal makes the reference out of the secret and a key of its own, so it gives the same receipt for as long as
/// it has the report, two years; this queue asks for 24 hours.
public final class SendQueue {
    private final ObservableList<Sending> all = FXCollections.observableArrayList();
    private final ObservableList<Sending> shown = FXCollections.unmodifiableObservableList(all);
    private final Map<DraftId, Sending> states = new LinkedHashMap<>();
    private final Set<DraftId> flying = new HashSet<>();
    private final DraftShelf shelf;
    private final TellingFiles files;
    private final PortalApi portal;
    private final Background background;
    private final Clock clock;
    private final RandomGenerator random;
    private final Pacing pacing;

    /// Takes up what was asked for when the app ran before; it goes out at the first [#tryNow].
    ///
    /// @param background one of its own, since a try can take half a minute
    /// @param random a source whose numbers nobody can foresee: `java.security.SecureRandom`
    public SendQueue(DraftShelf shelf, PortalApi portal, Background background, Clock clock, RandomGenerator random) {
        this.shelf = shelf;
        this.files = shelf.files();
        this.portal = portal;
        this.background = background;
        this.clock = clock;
        this.random = random;
        this.pacing = new Pacing(background, clock, random);
        synchronized (files) {
            files.ended().stream()
                    .sorted(Comparator.comparing(Ended::since))
                    .forEach(ended -> states.put(ended.id(), ended.sending()));
            files.tellings().stream()
                    .filter(telling -> telling.stage() != Telling.Stage.DRAFT)
                    .sorted(Comparator.comparing(telling -> telling.draft().touched()))
                    .forEach(telling -> states.put(telling.id(), sending(telling)));
            endWhatIsOver();
        }
        all.setAll(states.values());
    }

    /// What is being sent and what came of it, in the order in which it was asked for. Cannot be changed.
    public ObservableList<Sending> all() {
        return shown;
    }

    /// Sends the draft, now or as soon as the portal can be reached. Only to be called when the person said so.
    ///
    /// @return false where the device cannot keep it, so that nothing was sent and the draft is as it was
    public boolean send(Draft draft) {
        synchronized (files) {
            if (!(states.get(draft.id()) instanceof Sending.NotTaken) && states.containsKey(draft.id())) {
                return true;
            }
            Optional<Telling> telling = shelf.written(draft).map(found -> found.waiting(SubmissionSecret.next(random)));
            if (telling.isEmpty() || !files.write(telling.get())) {
                return false;
            }
            shelf.settle(draft.id());
            states.remove(draft.id());
            states.put(draft.id(), sending(telling.get()));
            pacing.begin(draft.id());
        }
        tryDue();
        return true;
    }

    /// Tries at once what waits, as when the app opens or the person asks for it.
    public void tryNow() {
        synchronized (files) {
            states.keySet().forEach(pacing::begin);
        }
        tryDue();
    }

    /// The person has the reference, or has read that it was too late: nothing of it stays.
    public void saved(DraftId id) {
        synchronized (files) {
            if (states.get(id) instanceof Sending.Received || states.get(id) instanceof Sending.TooLate) {
                states.remove(id);
                files.wipeTelling(id);
                files.wipeEnded(id);
            }
        }
        show();
    }

    /// Makes a draft of it again, where it surely has not left the phone.
    ///
    /// @return false where it may have arrived, or what was asked for cannot be kept; nothing is changed then
    public boolean takeBack(DraftId id) {
        boolean back;
        synchronized (files) {
            Optional<Telling> telling = files.telling(id)
                    .filter(found -> found.stage() == Telling.Stage.WAITING && found.tries() == 0)
                    .filter(found -> !flying.contains(id));
            back = telling.isPresent() && files.write(telling.get().written());
            if (back) {
                states.remove(id);
            }
        }
        show();
        return back;
    }

    /// Wipes it from the phone, however far it has come, and sends it no more. Where it has arrived, it stays there,
    /// and nobody can find it without its reference.
    public void giveUp(DraftId id) {
        synchronized (files) {
            states.remove(id);
            files.wipeTelling(id);
            files.wipeEnded(id);
        }
        show();
    }

    /// Lets go of what the portal said was wrong with it.
    ///
    /// @return the draft to put right, as it is on the shelf; empty where its time was over
    public Optional<Draft> putRight(DraftId id) {
        synchronized (files) {
            if (states.get(id) instanceof Sending.NotTaken) {
                states.remove(id);
                files.telling(id).map(Telling::written).ifPresent(files::write);
            }
        }
        show();
        return shelf.find(id);
    }

    /// Forgets what is in memory, before everything on the device is erased. What is on its way is not waited for.
    public void forget() {
        synchronized (files) {
            states.clear();
            pacing.endAll();
            shelf.forget();
        }
        show();
    }

    /// Tries what is due.
    void tryDue() {
        List<DraftId> due = new ArrayList<>();
        synchronized (files) {
            endWhatIsOver();
            states.forEach((id, state) -> {
                if (state instanceof Sending.Waiting waiting && pacing.isDue(id) && flying.add(id)) {
                    due.add(id);
                    pacing.leaves(id);
                    states.put(id, new Sending.Waiting(id, waiting.tries(), true));
                }
            });
        }
        show();
        due.forEach(id -> background.run(() -> tryOnce(id), done -> show()));
    }

    /// Beside the screen: one try, with what it came to already on the device when this returns.
    private boolean tryOnce(DraftId id) {
        try {
            Optional<Telling> leaving = leaving(id);
            if (leaving.isEmpty()) {
                return false;
            }
            Attempt attempt = Attempt.make(portal, leaving.get());
            synchronized (files) {
                if (states.containsKey(id)) {
                    states.put(id, settled(leaving.get(), attempt));
                }
            }
            return true;
        } finally {
            landed(id);
        }
    }

    /// Writes down that it goes out before it does, so that a crash meanwhile leaves no claim that it did not. Where
    /// that cannot be written it stays.
    private Optional<Telling> leaving(DraftId id) {
        synchronized (files) {
            return Optional.of(id)
                    .filter(states::containsKey)
                    .flatMap(files::telling)
                    .filter(telling -> telling.stage() == Telling.Stage.WAITING)
                    .map(telling -> telling.tried(telling.tries() + 1))
                    .filter(files::write);
        }
    }

    private Sending settled(Telling left, Attempt attempt) {
        int before = left.tries() - 1;
        if (attempt instanceof Attempt.Taken taken) {
            Ended ended = new Ended(left.id(), clock.instant(), taken.receipt(), true);
            if (files.write(ended)) {
                files.wipeTelling(left.id());
            }
            return ended.sending();
        }
        if (attempt instanceof Attempt.Refused refused) {
            Telling notTaken = left.notTaken(before, refused.errors());
            files.write(notTaken);
            return sending(notTaken);
        }
        if (attempt instanceof Attempt.Unsent) {
            Telling unsent = left.tried(before);
            return sending(files.write(unsent) ? unsent : left);
        }
        return sending(left);
    }

    private void landed(DraftId id) {
        synchronized (files) {
            flying.remove(id);
            if (states.get(id) instanceof Sending.Waiting waiting) {
                states.put(id, new Sending.Waiting(id, waiting.tries(), false));
                pacing.failed(id);
            } else {
                pacing.end(id);
            }
        }
    }

    /// Ends what is over after its 24 hours, but nothing that is on its way; lets go of what is not there any more or
    /// cannot be opened, of which the shelf tells.
    private void endWhatIsOver() {
        shelf.all();
        for (DraftId id : List.copyOf(states.keySet())) {
            Sending state = states.get(id);
            boolean ended = state instanceof Sending.Received || state instanceof Sending.TooLate;
            Optional<Telling> telling = ended || flying.contains(id) ? Optional.empty() : files.telling(id);
            if (ended ? isEnded(id) : telling.isEmpty() && !flying.contains(id)) {
                states.remove(id);
                pacing.end(id);
                files.wipeEnded(id);
            } else if (state instanceof Sending.Waiting) {
                telling.filter(waits -> shelf.isOver(waits.draft().touched())).ifPresent(this::endUnanswered);
            }
        }
    }

    private void endUnanswered(Telling telling) {
        Ended ended = new Ended(telling.id(), clock.instant(), null, telling.tries() > 0);
        files.write(ended);
        files.wipeTelling(telling.id());
        states.put(telling.id(), ended.sending());
    }

    private boolean isEnded(DraftId id) {
        return files.ended(id).filter(ended -> shelf.isOver(ended.since())).isPresent();
    }

    private void show() {
        List<Sending> now;
        synchronized (files) {
            now = List.copyOf(states.values());
        }
        if (!all.equals(now)) {
            all.setAll(now);
        }
        if (!now.isEmpty()) {
            pacing.ring(this::tryDue);
        }
    }

    private static Sending sending(Telling telling) {
        return telling.stage() == Telling.Stage.NOT_TAKEN
                ? new Sending.NotTaken(telling.id(), telling.errors(), telling.tries() > 0)
                : new Sending.Waiting(telling.id(), telling.tries(), false);
    }
}
