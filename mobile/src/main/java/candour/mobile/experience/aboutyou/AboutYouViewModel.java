package candour.mobile.experience.aboutyou;

import candour.mobile.experience.AboutYouSending;
import candour.shared.people.EqualityAnswers;
import candour.shared.people.EqualityQuestion;
import candour.shared.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What somebody chooses to say about themselves. It is only in memory, and gone when the room is left.
public final class AboutYouViewModel {
    private final AboutYouSending sending;
    private final Supplier<Language> language;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State(Page.START, Optional.empty(), Note.NONE));

    /// What is seen.
    enum Page {
        /// Why it is asked, and what happens to the answers.
        START,
        /// One question.
        QUESTION,
        /// Asks whether to send.
        SEND,
        /// The portal has the answers.
        THANKS
    }

    /// What is said beside the act.
    enum Note {
        /// Nothing.
        NONE,
        /// Words of one's own are too long.
        TOO_LONG,
        /// It is on its way.
        SENDING,
        /// No answer came.
        NO_ANSWER,
        /// The portal would not take it.
        NOT_TAKEN
    }

    /// What is seen and said.
    ///
    /// @param question where one is asked
    record State(Page page, Optional<EqualityQuestion> question, Note note) {}

    /// @param sending for this one time
    /// @param language that is spoken now
    public AboutYouViewModel(AboutYouSending sending, Supplier<Language> language) {
        this.sending = sending;
        this.language = language;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The questions that are asked after the answers so far.
    List<EqualityQuestion> asked() {
        return Arrays.stream(EqualityQuestion.values()).filter(this::isAsked).toList();
    }

    private boolean isAsked(EqualityQuestion question) {
        if (question == EqualityQuestion.ETHNIC_BACKGROUND) {
            return EqualityQuestion.ETHNIC_GROUP.options().contains(answer(EqualityQuestion.ETHNIC_GROUP));
        }
        return question != EqualityQuestion.LIMITED
                || answer(EqualityQuestion.CONDITION).equals("yes");
    }

    /// The answers that are offered to a question, the one that says nothing last.
    List<String> options(EqualityQuestion question) {
        List<String> options = new ArrayList<>(question.options(answer(EqualityQuestion.ETHNIC_GROUP)));
        options.add(EqualityQuestion.PREFER_NOT_TO_SAY);
        return options;
    }

    /// The answer given; blank for none.
    String answer(EqualityQuestion question) {
        return fields.getOrDefault(question.code(), "");
    }

    /// Whether words of one's own can be added to the answer given.
    boolean takesWords(EqualityQuestion question) {
        return question.takesWords(answer(question));
    }

    String words(EqualityQuestion question) {
        return fields.getOrDefault(EqualityAnswers.wordsField(question), "");
    }

    void write(EqualityQuestion question, String words) {
        fields.put(EqualityAnswers.wordsField(question), words);
    }

    /// Begins to ask.
    void begin() {
        show(asked().get(0));
    }

    /// Picks an answer; goes on at once, unless words of one's own can be added to it.
    void choose(EqualityQuestion question, String option) {
        fields.put(question.code(), option);
        if (question.takesWords(option)) {
            show(question);
        } else {
            next();
        }
    }

    /// Takes back what was answered, and goes on.
    void skip() {
        state.get().question().ifPresent(question -> {
            fields.remove(question.code());
            fields.remove(EqualityAnswers.wordsField(question));
            next();
        });
    }

    /// Goes on.
    void next() {
        state.get().question().ifPresent(question -> {
            if (EqualityAnswers.problems(fields).contains(EqualityAnswers.wordsField(question))) {
                state.set(new State(Page.QUESTION, Optional.of(question), Note.TOO_LONG));
                return;
            }
            List<EqualityQuestion> asked = asked();
            int at = asked.indexOf(question) + 1;
            if (at < asked.size()) {
                show(asked.get(at));
            } else {
                state.set(new State(Page.SEND, Optional.empty(), Note.NONE));
            }
        });
    }

    /// Goes one screen back; false where the room is left, which forgets everything.
    boolean back() {
        State now = state.get();
        List<EqualityQuestion> asked = asked();
        int at = now.question().map(asked::indexOf).orElse(asked.size());
        if (now.page() == Page.START || now.page() == Page.THANKS) {
            fields.clear();
            return false;
        }
        if (at > 0) {
            show(asked.get(at - 1));
        } else {
            state.set(new State(Page.START, Optional.empty(), Note.NONE));
        }
        return true;
    }

    /// How many questions have an answer that is sent.
    int answered() {
        return answers().isPresent()
                ? (int) answers().get().fields().keySet().stream()
                        .filter(field -> EqualityQuestion.ofCode(field).isPresent())
                        .count()
                : 0;
    }

    private Optional<EqualityAnswers> answers() {
        return EqualityAnswers.problems(fields).isEmpty() ? Optional.of(EqualityAnswers.of(fields)) : Optional.empty();
    }

    /// Sends the answers. Only after the tap that says so.
    void send() {
        if (state.get().note() != Note.SENDING) {
            answers().ifPresent(answers -> {
                state.set(new State(Page.SEND, Optional.empty(), Note.SENDING));
                sending.send(language.get(), answers, this::sent);
            });
        }
    }

    private void sent(AboutYouSending.Outcome outcome) {
        if (state.get().page() != Page.SEND) {
            return;
        }
        if (outcome == AboutYouSending.Outcome.TAKEN) {
            fields.clear();
            state.set(new State(Page.THANKS, Optional.empty(), Note.NONE));
        } else {
            state.set(new State(
                    Page.SEND,
                    Optional.empty(),
                    outcome == AboutYouSending.Outcome.NO_ANSWER ? Note.NO_ANSWER : Note.NOT_TAKEN));
        }
    }

    private void show(EqualityQuestion question) {
        state.set(new State(Page.QUESTION, Optional.of(question), Note.NONE));
    }
}
