package candour.mobile.panel;

import candour.mobile.api.Answer;
import candour.mobile.api.PortalApi;
import candour.mobile.background.Background;
import candour.mobile.visit.Visit;
import candour.mobile.visit.Visited;
import candour.shared.reference.ReportReference;
import candour.shared.text.Language;
import candour.shared.wire.ApplicationAsked;
import candour.shared.wire.ApplicationDocument;
import candour.shared.wire.VisitReceipt;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// "Follow my application". Holds the reference only until the portal has given a visit for it, and the application
/// only until the person leaves or half an hour has passed. Nothing of it is ever written to the device.
final class FollowingViewModel {
    private static final Visited<VisitReceipt, ApplicationDocument> APPLICATION = new Visited<>(
            "/api/v1/applications/",
            "state",
            ApplicationAsked::new,
            VisitReceipt.class,
            given -> new Visited.Pass(given.visit(), given.minutes()),
            ApplicationDocument.class);

    private final Visit<ApplicationDocument> visit;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.asking(Note.NONE));
    private String reference = "";

    /// What is seen.
    enum Page {
        /// The reference is asked for.
        ASKING,
        /// The application of the reference.
        APPLICATION,
        /// Asks whether the application is to be taken back.
        WITHDRAWING
    }

    /// What is said beside the act it is about.
    enum Note {
        /// Nothing.
        NONE,
        /// No reference was typed.
        EMPTY,
        /// A symbol of the reference is wrong, missing or too many.
        WRONG,
        /// No application has the reference.
        NO_APPLICATION,
        /// It is not known whether the portal was reached.
        AWAY,
        /// The visit is over.
        OVER
    }

    /// What is seen and said.
    ///
    /// @param application where there is one to see
    record State(Page page, Note note, Optional<ApplicationDocument> application) {
        static State asking(Note note) {
            return new State(Page.ASKING, note, Optional.empty());
        }

        State on(Page other, Note saying) {
            return new State(other, saying, application);
        }
    }

    FollowingViewModel(PortalApi api, Background background, Clock clock, Supplier<Language> language) {
        this.visit = new Visit<>(APPLICATION, api, background, clock, language);
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether the portal is being asked; further taps do nothing meanwhile.
    ReadOnlyBooleanProperty busy() {
        return visit.busy();
    }

    String reference() {
        return reference;
    }

    void type(String typed) {
        reference = typed;
    }

    /// Looks at the application of the reference.
    void enter() {
        if (ReportReference.countSymbols(reference) == 0) {
            state.set(State.asking(Note.EMPTY));
        } else if (ReportReference.parse(reference).isEmpty()) {
            state.set(State.asking(Note.WRONG));
        } else {
            visit.begin(reference, this::entered);
        }
    }

    private void entered(Answer<ApplicationDocument> answer) {
        boolean wrong = answer instanceof Answer.Refused<ApplicationDocument> refused && refused.status() != Visit.NONE;
        if (wrong) {
            state.set(State.asking(Note.WRONG));
        } else {
            settle(answer);
        }
    }

    /// Asks whether the application is to be taken back.
    void askToWithdraw() {
        state.set(state.get().on(Page.WITHDRAWING, Note.NONE));
    }

    /// Takes the application back, after it was asked.
    void withdraw() {
        closeInTime();
        visit.act("withdraw", this::settle);
    }

    private void settle(Answer<ApplicationDocument> answer) {
        if (answer instanceof Answer.Good<ApplicationDocument> good) {
            reference = "";
            state.set(new State(Page.APPLICATION, Note.NONE, Optional.of(good.value())));
        } else if (answer instanceof Answer.Refused<ApplicationDocument> refused && refused.status() == Visit.NONE) {
            drop(Note.NO_APPLICATION);
        } else if (answer instanceof Answer.Refused<ApplicationDocument> refused && refused.status() == Visit.OVER) {
            drop(Note.OVER);
        } else {
            state.set(state.get().on(state.get().page(), Note.AWAY));
        }
    }

    /// How long the visit still lasts; nothing where there is none.
    Optional<Duration> remaining() {
        return visit.remaining();
    }

    /// Closes the application where the visit is over.
    void closeInTime() {
        if (visit.isOver()) {
            drop(Note.OVER);
        }
    }

    /// Goes one page back; false where that leaves the room, which then has forgotten everything.
    boolean back() {
        if (state.get().page() == Page.WITHDRAWING) {
            state.set(state.get().on(Page.APPLICATION, Note.NONE));
            return true;
        }
        forget();
        return false;
    }

    /// Forgets everything; answers that are under way find nobody.
    void forget() {
        visit.leave();
        drop(Note.NONE);
    }

    private void drop(Note note) {
        reference = "";
        visit.end();
        state.set(State.asking(note));
    }
}
