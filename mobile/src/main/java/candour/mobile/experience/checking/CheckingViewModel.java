package candour.mobile.experience.checking;

import candour.mobile.api.Answer;
import candour.mobile.api.PortalApi;
import candour.mobile.background.Background;
import candour.mobile.experience.checking.CheckingState.Note;
import candour.mobile.experience.checking.CheckingState.Page;
import candour.mobile.visit.Visit;
import candour.mobile.visit.Visited;
import candour.shared.text.Language;
import candour.shared.wire.MessageSent;
import candour.shared.wire.ReportAsked;
import candour.shared.wire.ReportDocument;
import candour.shared.wire.VisitReceipt;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One visit to "Check my report". Holds the reference only until the portal has given a visit for it, and everything
/// else only until the person leaves. Nothing of it is ever written to the device.
public final class CheckingViewModel {
    /// Most characters of a message, as the portal takes them.
    static final int LONGEST = 2000;

    private static final Visited<VisitReceipt, ReportDocument> REPORT = new Visited<>(
            "/api/v1/reports/",
            "status",
            ReportAsked::new,
            VisitReceipt.class,
            given -> new Visited.Pass(given.visit(), given.minutes()),
            ReportDocument.class);

    private final Visit<ReportDocument> visit;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<CheckingState> state =
            new ReadOnlyObjectWrapper<>(CheckingState.asking(Note.NONE));
    private String reference = "";
    private String message = "";
    private boolean mayBeErased;

    /// @param language that the portal is asked in
    public CheckingViewModel(PortalApi api, Background background, Clock clock, Supplier<Language> language) {
        this.visit = new Visit<>(REPORT, api, background, clock, language);
        this.clock = clock;
    }

    ReadOnlyObjectProperty<CheckingState> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether the portal is being asked; further taps do nothing meanwhile.
    ReadOnlyBooleanProperty busy() {
        return visit.busy();
    }

    Clock clock() {
        return clock;
    }

    String reference() {
        return reference;
    }

    void type(String typed) {
        reference = typed;
    }

    String message() {
        return message;
    }

    void write(String typed) {
        message = typed;
    }

    /// Checks the reference and looks at its report.
    void enter() {
        Note fault = TypedReference.fault(reference);
        if (fault != Note.NONE) {
            state.set(CheckingState.asking(fault));
            return;
        }
        visit.begin(reference, this::entered);
    }

    private void entered(Answer<ReportDocument> answer) {
        if (answer instanceof Answer.Good<ReportDocument> good) {
            reference = "";
            see(good.value(), Note.NONE);
        } else if (answer instanceof Answer.Refused<ReportDocument> refused) {
            if (refused.status() == Visit.NONE) {
                reference = "";
                state.set(new CheckingState(Page.NO_REPORT, Note.NONE, Optional.empty()));
            } else {
                state.set(CheckingState.asking(Note.REFERENCE_WRONG));
            }
        } else {
            state.set(CheckingState.asking(Note.AWAY));
        }
    }

    /// Sends the message to the staff who read the report.
    void send() {
        String text = message.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.isEmpty()) {
            state.set(state.get().saying(Note.MESSAGE_EMPTY));
        } else if (text.codePointCount(0, text.length()) > LONGEST) {
            state.set(state.get().saying(Note.MESSAGE_LONG));
        } else {
            closeInTime();
            visit.act("messages", token -> new MessageSent(token, text), answer -> {
                if (answer instanceof Answer.Refused<ReportDocument> refused && refused.status() == Visit.OVER) {
                    lookWhyNot();
                } else {
                    settle(answer, Note.UNSURE, report -> {
                        message = "";
                        see(report, Note.SENT);
                    });
                }
            });
        }
    }

    /// A message that is refused leaves three reasons: only a look at the report tells which.
    private void lookWhyNot() {
        visit.look(answer ->
                settle(answer, Note.AWAY, report -> see(report, report.open() ? Note.TOO_MANY : Note.TAKEN_BACK)));
    }

    /// Asks whether the report is to be taken back.
    void askToWithdraw() {
        state.set(state.get().on(Page.WITHDRAWING));
    }

    /// Asks whether the report is to be erased.
    void askToErase() {
        state.set(state.get().on(Page.ERASING));
    }

    /// Takes the report back, after it was asked.
    void withdraw() {
        closeInTime();
        visit.act("withdraw", answer -> settle(answer, Note.UNSURE, report -> see(report, Note.NONE)));
    }

    /// Erases the report, after it was asked.
    void erase() {
        closeInTime();
        visit.last("erase", answer -> {
            boolean none = answer instanceof Answer.Refused<String> refused && refused.status() == Visit.NONE;
            mayBeErased |= answer instanceof Answer.Away<String>;
            if (none && mayBeErased) {
                erased();
            } else {
                settle(answer, Note.UNSURE, nothing -> erased());
            }
        });
    }

    private void erased() {
        drop();
        state.set(new CheckingState(Page.ERASED, Note.NONE, Optional.empty()));
    }

    /// Goes one page back; false where that leaves the room, which then has forgotten everything.
    boolean back() {
        Page page = state.get().page();
        if (page == Page.WITHDRAWING || page == Page.ERASING) {
            state.set(state.get().on(Page.REPORT));
            return true;
        }
        if (page == Page.NO_REPORT) {
            state.set(CheckingState.asking(Note.NONE));
            return true;
        }
        forget();
        return false;
    }

    /// Forgets everything; answers that are under way find nobody.
    void forget() {
        visit.leave();
        drop();
        state.set(CheckingState.asking(Note.NONE));
    }

    /// How long the visit still lasts; nothing where there is none.
    Optional<Duration> remaining() {
        return visit.remaining();
    }

    /// Closes the report where the visit is over. What was typed in the message stays.
    void closeInTime() {
        if (visit.isOver()) {
            over();
        }
    }

    private <T> void settle(Answer<T> answer, Note unless, Consumer<T> then) {
        if (answer instanceof Answer.Good<T> good) {
            then.accept(good.value());
        } else if (answer instanceof Answer.Refused<T> refused && refused.status() == Visit.NONE) {
            drop();
            state.set(new CheckingState(Page.NO_REPORT, Note.NONE, Optional.empty()));
        } else if (answer instanceof Answer.Refused<T> refused && refused.status() == Visit.OVER) {
            over();
        } else {
            state.set(state.get().saying(unless));
        }
    }

    private void see(ReportDocument report, Note note) {
        state.set(new CheckingState(Page.REPORT, note, Optional.of(report)));
    }

    private void over() {
        visit.end();
        state.set(CheckingState.asking(Note.OVER));
    }

    private void drop() {
        reference = "";
        message = "";
        visit.end();
    }
}
