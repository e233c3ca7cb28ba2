package candour.mobile.panel;

import candour.mobile.api.Answer;
import candour.mobile.api.Json;
import candour.mobile.api.PortalApi;
import candour.mobile.background.Asking;
import candour.mobile.background.Background;
import candour.mobile.panel.Said.Fault;
import candour.shared.reference.SubmissionSecret;
import candour.shared.text.Language;
import candour.shared.wire.ApplicationReceipt;
import candour.shared.wire.ApplicationRefused;
import candour.shared.wire.ApplicationToSend;
import candour.shared.wire.PanelDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One application to a panel, from its first screen to its reference. Held in memory alone and forgotten when it is
/// left. Once it may have arrived its answers stay as they are, because what arrived could not be changed any more.
final class ApplyingViewModel {
    private static final int NOT_TAKEN = 422;
    private static final int NO_PANEL = 404;

    private final PortalApi api;
    private final Supplier<Language> language;
    private final PanelDocument panel;
    private final SubmissionSecret secret;
    private final Said said = new Said();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.at(Page.INTRO));
    private final Asking asking;
    private boolean mayHaveArrived;
    private boolean kept;

    /// What is seen.
    enum Page {
        /// What is asked, who reads it, where it is held.
        INTRO,
        /// Questions.
        STEP,
        /// All answers before they are sent.
        CHECK,
        /// The reference.
        RECEIPT,
        /// The panel takes no applications any more.
        ENDED
    }

    /// What is said beside the act it is about.
    enum Note {
        /// Nothing.
        NONE,
        /// Surely nothing was sent.
        UNSENT,
        /// It may have arrived.
        UNSURE,
        /// The portal did not take it, for no reason that the person can put right.
        REFUSED,
        /// The reference is to be kept first.
        NOT_KEPT
    }

    /// What is seen and said.
    ///
    /// @param step whose questions are seen
    /// @param faults what is to be put right
    /// @param returning whether the way leads back to all answers
    /// @param reference of the application, once it was taken
    record State(
            Page page, ApplyStep step, List<Fault> faults, boolean returning, Note note, Optional<String> reference) {
        State {
            faults = List.copyOf(faults);
        }

        static State at(Page page) {
            return new State(page, ApplyStep.YOU, List.of(), false, Note.NONE, Optional.empty());
        }

        static State at(ApplyStep step, boolean returning, List<Fault> faults) {
            return new State(Page.STEP, step, faults, returning, Note.NONE, Optional.empty());
        }

        State saying(Note other) {
            return new State(page, step, faults, returning, other, reference);
        }

        /// Nothing of the reference.
        @Override
        public String toString() {
            return page + " " + step + " " + note;
        }
    }

    /// @param language of the applicant
    /// @param random whose numbers nobody can foresee
    ApplyingViewModel(
            PortalApi api,
            Background background,
            Supplier<Language> language,
            PanelDocument panel,
            RandomGenerator random) {
        this.api = api;
        this.asking = new Asking(background);
        this.language = language;
        this.panel = panel;
        this.secret = SubmissionSecret.next(random);
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether the portal is being asked; further taps do nothing meanwhile.
    ReadOnlyBooleanProperty busy() {
        return asking.busy();
    }

    PanelDocument panel() {
        return panel;
    }

    Said said() {
        return said;
    }

    /// Whether answers can still be changed.
    boolean isOpen() {
        return !mayHaveArrived;
    }

    /// Begins with the first questions.
    void begin() {
        state.set(State.at(ApplyStep.YOU, false, List.of()));
    }

    /// Goes on from the questions that are seen, where nothing is wrong with the answers.
    void next() {
        State now = state.get();
        List<Fault> faults = said.faults(now.step());
        if (!faults.isEmpty()) {
            state.set(State.at(now.step(), now.returning(), faults));
        } else if (now.returning() || now.step().next().isEmpty()) {
            check();
        } else {
            state.set(State.at(now.step().next().get(), false, List.of()));
        }
    }

    private void check() {
        Optional<ApplyStep> unfinished = Arrays.stream(ApplyStep.values())
                .filter(step -> !said.faults(step).isEmpty())
                .findFirst();
        state.set(
                unfinished.map(step -> State.at(step, true, said.faults(step))).orElseGet(() -> State.at(Page.CHECK)));
    }

    /// Goes from all answers to the questions of one screen.
    void change(ApplyStep step) {
        if (isOpen()) {
            state.set(State.at(step, true, List.of()));
        }
    }

    /// Sends it, or sends it again.
    void send() {
        Language written = language.get();
        ApplicationToSend application = new ApplicationToSend(secret.written(), written.code(), said.toSend());
        String path = PanelDesk.PANELS + "/" + panel.reference() + "/applications";
        asking.ask(() -> api.post(written, path, application, ApplicationReceipt.class), this::settle);
    }

    private void settle(Answer<ApplicationReceipt> answer) {
        if (answer instanceof Answer.Good<ApplicationReceipt> good) {
            said.forget();
            state.set(new State(
                    Page.RECEIPT,
                    ApplyStep.YOU,
                    List.of(),
                    false,
                    Note.NONE,
                    Optional.of(good.value().reference())));
        } else if (answer instanceof Answer.Refused<ApplicationReceipt> refused) {
            refused(refused);
        } else {
            boolean unsent = answer instanceof Answer.Away<ApplicationReceipt> away && away.unsent();
            mayHaveArrived |= !unsent;
            state.set(State.at(Page.CHECK).saying(mayHaveArrived ? Note.UNSURE : Note.UNSENT));
        }
    }

    /// A refusal says that nothing is stored under this secret, so that answers can be changed again.
    private void refused(Answer.Refused<ApplicationReceipt> refused) {
        mayHaveArrived = false;
        if (refused.status() == NO_PANEL) {
            said.forget();
            state.set(State.at(Page.ENDED));
            return;
        }
        List<Fault> faults = refused.status() == NOT_TAKEN ? faults(refused.body()) : List.of();
        Optional<ApplyStep> first = faults.stream()
                .flatMap(fault -> ApplyStep.asking(fault.question()).stream())
                .findFirst();
        state.set(first.map(step -> State.at(
                        step,
                        true,
                        faults.stream()
                                .filter(fault -> ApplyStep.asking(fault.question())
                                        .filter(step::equals)
                                        .isPresent())
                                .toList()))
                .orElseGet(() -> State.at(Page.CHECK).saying(Note.REFUSED)));
    }

    private static List<Fault> faults(String body) {
        return Json.read(body, ApplicationRefused.class).map(ApplicationRefused::errors).orElse(List.of()).stream()
                .map(error -> new Fault(error.field(), "", Optional.of(error.detail())))
                .toList();
    }

    /// The person says that they have kept the reference, or not.
    void keep(boolean yes) {
        kept = yes;
    }

    boolean isKept() {
        return kept;
    }

    /// Lets go of the reference; false, and says why, where it was not kept.
    boolean finish() {
        if (!kept) {
            state.set(state.get().saying(Note.NOT_KEPT));
            return false;
        }
        forget();
        return true;
    }

    /// Goes one screen back; false where that leaves the application, which is then forgotten.
    boolean back() {
        State now = state.get();
        switch (now.page()) {
            case STEP -> {
                if (now.returning()) {
                    check();
                } else {
                    state.set(now.step()
                            .before()
                            .map(step -> State.at(step, false, List.of()))
                            .orElseGet(() -> State.at(Page.INTRO)));
                }
                return true;
            }
            case CHECK -> {
                if (isOpen()) {
                    state.set(State.at(ApplyStep.CONTACT, false, List.of()));
                }
                return true;
            }
            case RECEIPT -> {
                state.set(now.saying(Note.NOT_KEPT));
                return true;
            }
            default -> {
                forget();
                return false;
            }
        }
    }

    /// Forgets everything; answers that are under way find nobody.
    void forget() {
        asking.leave();
        said.forget();
        state.set(State.at(Page.INTRO));
    }
}
