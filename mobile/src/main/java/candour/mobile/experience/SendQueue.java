package candour.mobile.experience;

import candour.mobile.api.PortalApi;
import candour.mobile.background.Background;
import java.util.random.RandomGenerator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What somebody asked to send, and how far it has come. Nothing is ever sent that was not asked for by [#send]. To be
/// used on the thread of the screen.
public final class SendQueue {
    private final ObservableList<Sending> all = FXCollections.observableArrayList();
    private final DraftShelf shelf;

    /// @param background one of its own, since an attempt can take half a minute
    public SendQueue(DraftShelf shelf, PortalApi portal, Background background, RandomGenerator random) {
        this.shelf = shelf;
    }

    /// What is being sent and what came of it, in the order in which it was asked for. Cannot be changed.
    public ObservableList<Sending> all() {
        return FXCollections.unmodifiableObservableList(all);
    }

    /// Sends the draft, now or as soon as the portal can be reached. Only to be called when the person said so.
    ///
    /// @return false where the device cannot keep it, so that nothing was sent and the draft is as it was
    public boolean send(Draft draft) {
        if (!shelf.keep(draft)) {
            return false;
        }
        shelf.wipe(draft.id());
        all.add(new Sending.Waiting(draft.id(), 0, false));
        return true;
    }

    /// Tries at once what waits, as when the person asks for it or comes back to the app.
    public void tryNow() {}

    /// The person has the reference, or has read that it was too late: nothing of it stays.
    public void saved(DraftId id) {
        all.removeIf(sending -> sending.id().equals(id));
    }

    /// Makes a draft of it again, where it surely has not left the phone.
    ///
    /// @return false where it may have arrived, and nothing is changed
    public boolean takeBack(DraftId id) {
        return false;
    }

    /// Wipes it from the phone, however far it has come. Where it may have arrived, it has; nobody can find it there
    /// again without its reference.
    public void giveUp(DraftId id) {
        all.removeIf(sending -> sending.id().equals(id));
    }

    /// Lets go of what the portal would not take; the draft is on the shelf.
    ///
    /// @return the draft to put right, unless its time was over
    public java.util.Optional<Draft> putRight(DraftId id) {
        all.removeIf(sending -> sending.id().equals(id));
        return shelf.find(id);
    }

    /// Forgets what is in memory, before everything on the device is erased.
    public void forget() {
        all.clear();
        shelf.forget();
    }
}
