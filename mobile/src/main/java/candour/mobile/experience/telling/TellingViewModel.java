package candour.mobile.experience.telling;

import candour.mobile.experience.Draft;
import candour.mobile.experience.DraftShelf;
import candour.mobile.experience.SendQueue;
import candour.shared.experience.AnswerProblem;
import candour.shared.experience.Answers;
import candour.shared.experience.Question;
import candour.shared.experience.Questionnaire;
import candour.shared.experience.Step;
import candour.shared.text.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One draft while somebody tells: which question is open, what was said. Each answer is kept on the phone at once;
/// words are kept whenever typing pauses, and before anything else is done.
public final class TellingViewModel {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String END = "end";

    private final DraftShelf shelf;
    private final SendQueue queue;
    private final Clock clock;
    private final Supplier<Language> language;
    private final Questionnaire questionnaire;
    private final ReadOnlyObjectWrapper<Where> where;
    private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper(true);
    private Draft draft;
    private boolean unsettled;
    private boolean changing;
    private String search = "";

    /// What is open.
    ///
    /// @param question empty where the answers are looked over
    /// @param fault what must be put right before going on
    record Where(Optional<Question> question, Optional<AnswerProblem.Fault> fault) {
        static Where at(Question question) {
            return new Where(Optional.of(question), Optional.empty());
        }

        static Where end() {
            return new Where(Optional.empty(), Optional.empty());
        }
    }

    /// Goes on where the draft was left.
    ///
    /// @param language it is told in from now on
    public TellingViewModel(Draft draft, DraftShelf shelf, SendQueue queue, Clock clock, Supplier<Language> language) {
        this.draft = draft;
        this.shelf = shelf;
        this.queue = queue;
        this.clock = clock;
        this.language = language;
        this.questionnaire = Questionnaire.find(draft.questionnaire()).orElseGet(Questionnaire::current);
        this.where = new ReadOnlyObjectWrapper<>(begin());
    }

    private Where begin() {
        if (draft.step().equals(END)) {
            return Where.end();
        }
        return Where.at(asked().stream()
                .filter(question -> question.id().equals(draft.step()))
                .findFirst()
                .orElseGet(() -> asked().get(0)));
    }

    ReadOnlyObjectProperty<Where> where() {
        return where.getReadOnlyProperty();
    }

    /// Whether the phone keeps what was said; false is to be told to the person.
    ReadOnlyBooleanProperty kept() {
        return kept.getReadOnlyProperty();
    }

    Draft draft() {
        return draft;
    }

    Answers answers() {
        return draft.answers();
    }

    /// The questions that are asked after the answers so far, in order.
    List<Question> asked() {
        List<Question> all = new ArrayList<>();
        questionnaire.steps().forEach(step -> all.addAll(step.asked(draft.answers())));
        return all;
    }

    /// The steps that have something to ask.
    List<Step> steps() {
        return questionnaire.asked(draft.answers());
    }

    Step step(Question question) {
        return questionnaire.steps().stream()
                .filter(step -> step.questions().contains(question))
                .findFirst()
                .orElseThrow();
    }

    /// Says this to a question, in place of what was said before, and keeps it.
    void say(Question question, List<String> said) {
        draft = draft.with(draft.answers().with(question.id(), said));
        keep();
    }

    /// Says these words to a question; they are kept when [#settle] is called.
    void type(Question question, List<String> said) {
        draft = draft.with(draft.answers().with(question.id(), said));
        unsettled = true;
    }

    /// Keeps what was typed.
    public void settle() {
        if (unsettled) {
            keep();
        }
    }

    private void keep() {
        draft = new Draft(
                draft.id(), language.get(), draft.questionnaire(), draft.answers(), draft.step(), clock.instant());
        unsettled = false;
        kept.set(shelf.keep(draft));
    }

    /// Picks the one answer, and goes on.
    void choose(Question question, String code) {
        say(question, List.of(code));
        next();
    }

    /// Ticks one of several answers, or takes the tick off.
    void tick(Question question, String code, boolean ticked) {
        List<String> said = new ArrayList<>(draft.answers().list(question.id()));
        said.remove(code);
        if (ticked) {
            said.add(code);
        }
        say(question, said);
    }

    /// Takes back what was said to the question, and goes on.
    void skip() {
        where.get().question().ifPresent(question -> {
            if (!draft.answers().list(question.id()).isEmpty()) {
                say(question, List.of());
            }
            next();
        });
    }

    /// Goes on, unless the answer must be put right first.
    void next() {
        settle();
        where.get().question().ifPresent(question -> {
            Optional<AnswerProblem.Fault> fault = fault(question);
            if (fault.isPresent()) {
                where.set(new Where(Optional.of(question), fault));
            } else if (changing) {
                end();
            } else {
                after(question).ifPresentOrElse(this::open, this::end);
            }
        });
    }

    /// Goes to the answers.
    void end() {
        settle();
        changing = false;
        draft = draft.at(END);
        keepPlace();
        where.set(Where.end());
    }

    /// Changes one answer, and then comes back to the answers.
    void change(Question question) {
        changing = true;
        open(question);
    }

    /// Goes one question back; false before the first, where telling is left and the draft stays.
    boolean back() {
        settle();
        Optional<Question> open = where.get().question();
        if (open.isPresent() && changing) {
            end();
            return true;
        }
        List<Question> asked = asked();
        int at = open.map(asked::indexOf).orElse(asked.size());
        if (at > 0) {
            open(asked.get(at - 1));
            return true;
        }
        leave();
        return false;
    }

    /// Keeps the draft for later; one in which nothing was said is no draft.
    void leave() {
        settle();
        if (draft.answers().isEmpty()) {
            shelf.wipe(draft.id());
        }
    }

    /// What was typed to find the district; never kept on the phone.
    String search() {
        return search;
    }

    void search(String typed) {
        search = typed;
    }

    /// Picks this district, and goes on.
    void chooseArea(String code) {
        where.get().question().ifPresent(question -> choose(question, code));
        search = "";
    }

    /// Keeps what was typed for the district as the place in the teller's words, and goes on without a district.
    void keepAsPlace(String typed) {
        questionnaire.findQuestion(Questionnaire.PLACE).ifPresent(place -> say(place, List.of(typed)));
        search = "";
        skip();
    }

    /// Whether one answer is being changed, after which the answers are looked over again.
    boolean isChanging() {
        return changing;
    }

    /// What must be put right before it can be sent.
    List<AnswerProblem> problems() {
        return draft.answers().relevant(questionnaire).check(questionnaire, LocalDate.now(clock.withZone(LONDON)));
    }

    Optional<AnswerProblem.Fault> fault(Question question) {
        return problems().stream()
                .filter(problem -> problem.question().equals(question.id()))
                .map(AnswerProblem::fault)
                .findFirst();
    }

    /// Asks for the report to be sent. Only after the tap that says so.
    ///
    /// @return false where it is not: an answer must be put right, or the phone cannot keep it, so that nothing is
    ///     sent
    boolean send() {
        settle();
        if (!problems().isEmpty()) {
            return false;
        }
        boolean taken = queue.send(draft.with(draft.answers().relevant(questionnaire)));
        kept.set(taken);
        return taken;
    }

    private Optional<Question> after(Question question) {
        List<Question> asked = asked();
        int at = asked.indexOf(question) + 1;
        return at < asked.size() ? Optional.of(asked.get(at)) : Optional.empty();
    }

    private void open(Question question) {
        draft = draft.at(question.id());
        keepPlace();
        where.set(Where.at(question));
    }

    /// Where somebody is in the questions is kept too, once there is something to come back to.
    private void keepPlace() {
        if (!draft.answers().isEmpty()) {
            keep();
        }
    }
}
