package candour.mobile.experience.telling;

import candour.mobile.device.KeyVault;
import candour.mobile.experience.Draft;
import candour.mobile.experience.DraftId;
import candour.mobile.experience.DraftShelf;
import candour.mobile.experience.SendQueue;
import candour.mobile.experience.Sending;
import candour.mobile.text.Texts;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The drafts on this phone, and the reports that wait to be sent or to be let go of.
public final class ShelfViewModel {
    private final DraftShelf shelf;
    private final SendQueue queue;
    private final KeyVault.Protection protection;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<State> state;

    /// What is seen.
    ///
    /// @param drafts last touched first
    /// @param asked the draft that somebody was asked about before it is deleted
    /// @param unreadable whether something kept here could not be opened
    record State(List<Draft> drafts, Optional<DraftId> asked, boolean unreadable) {
        State {
            drafts = List.copyOf(drafts);
        }
    }

    /// @param clock in the zone of the phone
    public ShelfViewModel(DraftShelf shelf, SendQueue queue, KeyVault.Protection protection, Clock clock) {
        this.shelf = shelf;
        this.queue = queue;
        this.protection = protection;
        this.clock = clock;
        this.state = new ReadOnlyObjectWrapper<>(new State(shelf.all(), Optional.empty(), shelf.takeUnreadable() > 0));
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    List<Sending> sendings() {
        return List.copyOf(queue.all());
    }

    /// Asks whether the draft is to be deleted.
    void ask(Draft draft) {
        state.set(new State(shelf.all(), Optional.of(draft.id()), state.get().unreadable()));
    }

    /// Keeps it after all.
    void keep() {
        state.set(new State(shelf.all(), Optional.empty(), state.get().unreadable()));
    }

    /// Deletes the draft that was asked about, with what the portal said of it where it would not take it.
    void delete() {
        state.get().asked().ifPresent(id -> {
            shelf.wipe(id);
            queue.giveUp(id);
        });
        keep();
    }

    /// How much was answered.
    String answered(Texts t, Draft draft) {
        return t.count("tell.draft.answers", draft.answers().values().size());
    }

    /// When it is wiped, in the time of the phone.
    String wiped(Texts t, Draft draft) {
        ZonedDateTime end = draft.touched().plus(DraftShelf.LIFE).atZone(clock.getZone());
        return t.say(
                "tell.draft.wiped",
                "day",
                t.day(end.toLocalDate()),
                "time",
                DateTimeFormatter.ofPattern("HH:mm").format(end));
    }

    /// What protects the drafts on this device.
    String protection(Texts t) {
        return t.say(
                protection == KeyVault.Protection.STORE_OF_THE_DEVICE
                        ? "tell.shelf.protects.store"
                        : "tell.shelf.protects.folder");
    }
}
