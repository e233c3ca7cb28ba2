package candour.mobile.experience.checking;

import candour.mobile.api.Answer;
import candour.mobile.api.PortalApi;
import candour.mobile.background.Background;
import candour.mobile.experience.checking.CheckingState.Note;
import candour.mobile.experience.checking.CheckingState.Page;
import candour.shared.text.Language;
import candour.shared.wire.ReportDocument;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// One visit to "Check my report". Holds the reference only until the portal has given a visit for it, and everything
/// else only until the person leaves. Nothing of it is ever written to the device.
public final class CheckingViewModel {
    /// Most characters of a message, as the portal takes them.
    static final int LONGEST = 2000;

    private static final int OVER = 400;
    private static final int NO_REPORT = 404;

    private final PortalApi api;
    private final Background background;
    private final Clock clock;
    private final Supplier<Language> language;
    private final ReadOnlyObjectWrapper<CheckingState> state =
            new ReadOnlyObjectWrapper<>(CheckingState.asking(Note.NONE));
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private String reference = "";
    private String message = "";
    private @Nullable Visit visit;
    private boolean mayBeErased;
    private boolean left;

    /// @param language that the portal is asked in
    public CheckingViewModel(PortalApi api, Background background, Clock clock, Supplier<Language> language) {
        this.api = api;
        this.background = background;
        this.clock = clock;
        this.language = language;
    }

    ReadOnlyObjectProperty<CheckingState> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether the portal is being asked; further taps do nothing meanwhile.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
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
        String typed = reference;
        ask(() -> Visit.begin(api, language.get(), typed, clock.instant()), this::entered);
    }

    private void entered(Answer<Visit.Opened> answer) {
        if (answer instanceof Answer.Good<Visit.Opened> good) {
            reference = "";
            visit = good.value().visit();
            see(good.value().report(), Note.NONE);
        } else if (answer instanceof Answer.Refused<Visit.Opened> refused) {
            if (refused.status() == NO_REPORT) {
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
            during(visit -> ask(() -> visit.write(api, language.get(), text), answer -> {
                if (answer instanceof Answer.Refused<ReportDocument> refused && refused.status() == OVER) {
                    lookWhyNot(visit);
                } else {
                    Note unless = Note.UNSURE;
                    settle(answer, unless, report -> {
                        message = "";
                        see(report, Note.SENT);
                    });
                }
            }));
        }
    }

    /// A message that is refused leaves three reasons: only a look at the report tells which.
    private void lookWhyNot(Visit visit) {
        ask(
                () -> visit.look(api, language.get()),
                answer -> settle(
                        answer, Note.AWAY, report -> see(report, report.open() ? Note.TOO_MANY : Note.TAKEN_BACK)));
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
        during(visit -> ask(
                () -> visit.withdraw(api, language.get()),
                answer -> settle(answer, Note.UNSURE, report -> see(report, Note.NONE))));
    }

    /// Erases the report, after it was asked.
    void erase() {
        during(visit -> ask(() -> visit.erase(api, language.get()), answer -> {
            boolean none = answer instanceof Answer.Refused<String> refused && refused.status() == NO_REPORT;
            mayBeErased |= answer instanceof Answer.Away<String>;
            if (none && mayBeErased) {
                erased();
            } else {
                settle(answer, Note.UNSURE, nothing -> erased());
            }
        }));
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
        left = true;
        drop();
        state.set(CheckingState.asking(Note.NONE));
    }

    /// How long the visit still lasts; nothing where there is none.
    Optional<Duration> remaining() {
        return Optional.ofNullable(visit).map(open -> Duration.between(clock.instant(), open.until()));
    }

    /// Closes the report where the visit is over. What was typed in the message stays.
    void closeInTime() {
        if (!left
                && remaining()
                        .filter(time -> time.isNegative() || time.isZero())
                        .isPresent()) {
            over();
        }
    }

    private void during(Consumer<Visit> act) {
        closeInTime();
        Visit open = visit;
        if (open != null) {
            act.accept(open);
        }
    }

    private <T> void settle(Answer<T> answer, Note unless, Consumer<T> then) {
        if (answer instanceof Answer.Good<T> good) {
            then.accept(good.value());
        } else if (answer instanceof Answer.Refused<T> refused && refused.status() == NO_REPORT) {
            drop();
            state.set(new CheckingState(Page.NO_REPORT, Note.NONE, Optional.empty()));
        } else if (answer instanceof Answer.Refused<T> refused && refused.status() == OVER) {
            over();
        } else {
            state.set(state.get().saying(unless));
        }
    }

    private void see(ReportDocument report, Note note) {
        state.set(new CheckingState(Page.REPORT, note, Optional.of(report)));
    }

    private void over() {
        visit = null;
        state.set(CheckingState.asking(Note.OVER));
    }

    private void drop() {
        reference = "";
        message = "";
        visit = null;
    }

    private <T> void ask(Supplier<T> work, Consumer<T> then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        background.run(work, answer -> {
            busy.set(false);
            if (!left) {
                then.accept(answer);
            }
        });
    }
}
