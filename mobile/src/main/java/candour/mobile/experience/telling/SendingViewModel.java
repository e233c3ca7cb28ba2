package candour.mobile.experience.telling;

import candour.mobile.experience.Draft;
import candour.mobile.experience.DraftId;
import candour.mobile.experience.DraftShelf;
import candour.mobile.experience.SendQueue;
import candour.mobile.experience.Sending;
import candour.shared.wire.ReportRefused;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;

/// One report that somebody asked to send, as far as is surely known.
public final class SendingViewModel {
    private final SendQueue queue;
    private final DraftShelf shelf;
    private final DraftId id;
    private final ReadOnlyObjectWrapper<State> state;
    private final ListChangeListener<Sending> listener = change -> look();
    private boolean writtenDown;
    private String readBy = "";
    private List<ReportRefused.FieldError> refused = List.of();

    /// What is seen.
    ///
    /// @param sending empty once the queue holds nothing of it
    /// @param ended how it ended
    /// @param gate whether the person must be reminded to write the reference down
    /// @param askedToWipe whether the person was asked if it is to be wiped
    record State(Optional<Sending> sending, Ended ended, boolean gate, boolean askedToWipe) {}

    /// How it ended, as far as this screen is concerned.
    enum Ended {
        /// It has not.
        NOT_YET,
        /// The person has the reference; nothing is left on the phone.
        SAVED,
        /// The person read that it was wiped unsent, or had it wiped.
        WIPED
    }

    /// @param id of the draft that was sent
    public SendingViewModel(SendQueue queue, DraftShelf shelf, DraftId id) {
        this.queue = queue;
        this.shelf = shelf;
        this.id = id;
        this.state = new ReadOnlyObjectWrapper<>(new State(find(), Ended.NOT_YET, false, false));
        queue.all().addListener(new WeakListChangeListener<>(listener));
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    boolean writtenDown() {
        return writtenDown;
    }

    /// The person says whether they have written the reference down.
    void writeDown(boolean done) {
        writtenDown = done;
    }

    /// Leaves the reference, where it is written down: nothing of it stays.
    void goOn() {
        if (writtenDown) {
            readBy = find().filter(Sending.Received.class::isInstance)
                    .map(sending -> ((Sending.Received) sending).receipt().readBy())
                    .orElse("");
            state.set(new State(Optional.empty(), Ended.SAVED, false, false));
            queue.saved(id);
        } else {
            state.set(new State(find(), Ended.NOT_YET, true, false));
        }
    }

    /// The day by which the report is read, as the portal gave it; nothing of the report.
    String readBy() {
        return readBy;
    }

    /// Tries at once.
    void tryNow() {
        queue.tryNow();
    }

    /// Makes a draft of it again; empty where it may have arrived, and nothing is changed.
    Optional<Draft> takeBack() {
        return queue.takeBack(id) ? shelf.find(id) : Optional.empty();
    }

    /// Asks whether it is to be wiped although it may have arrived.
    void askToWipe() {
        state.set(new State(find(), Ended.NOT_YET, false, true));
    }

    /// Keeps waiting after all.
    void keepWaiting() {
        state.set(new State(find(), Ended.NOT_YET, false, false));
    }

    /// Wipes what may have arrived, after it was asked.
    void wipe() {
        state.set(new State(Optional.empty(), Ended.WIPED, false, false));
        queue.giveUp(id);
    }

    /// The person has read that it was wiped unsent.
    void read() {
        state.set(new State(Optional.empty(), Ended.WIPED, false, false));
        queue.saved(id);
    }

    /// The draft to put right, where the portal would not take it, open at the first question that is wrong.
    Optional<Draft> putRight() {
        find().filter(Sending.NotTaken.class::isInstance)
                .ifPresent(sending -> refused = ((Sending.NotTaken) sending).errors());
        Optional<String> question =
                refused.stream().flatMap(SendingWords::question).findFirst();
        return queue.putRight(id).map(draft -> question.map(draft::at).orElse(draft));
    }

    /// What the portal would not take of the draft that is put right; nothing where it took all.
    List<ReportRefused.FieldError> refused() {
        return refused;
    }

    private Optional<Sending> find() {
        return queue.all().stream().filter(sending -> sending.id().equals(id)).findFirst();
    }

    private void look() {
        State now = state.get();
        if (now.ended() == Ended.NOT_YET && !now.sending().equals(find())) {
            state.set(new State(find(), Ended.NOT_YET, false, false));
        }
    }
}
