package candour.mobile.experience.telling;

import candour.mobile.part.Fields;
import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.shared.experience.Option;
import candour.shared.experience.Question;
import candour.shared.experience.QuestionKind;
import candour.shared.experience.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Makes the parts by which a question is answered. One answer among several is picked by one tap, which also goes on;
/// skipping is one tap too.
final class QuestionParts {
    private static final Duration PAUSE = Duration.millis(400);
    private final TellingViewModel telling;
    private final Districts districts;
    private final Texts t;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    QuestionParts(TellingViewModel telling, Districts districts, Texts t) {
        this.telling = telling;
        this.districts = districts;
        this.t = t;
        pause.setOnFinished(event -> telling.settle());
    }

    List<Node> parts(Question question, String title) {
        return switch (question.kind()) {
            case ONE_CHOICE, YES_NO -> choices(question);
            case SEVERAL_CHOICES -> several(question, title);
            case APPROXIMATE_DATE -> date(question);
            case AREA -> new AreaParts(telling, districts, t).parts(question);
            case SHORT_TEXT, LONG_TEXT -> words(question, title);
        };
    }

    private List<Node> choices(Question question) {
        List<Node> parts = new ArrayList<>();
        VBox choices = new VBox();
        choices.getStyleClass().add("choices");
        for (Option option : question.options()) {
            boolean chosen = telling.answers().has(question.id(), option.code());
            String label = t.say(option.textKey());
            choices.getChildren()
                    .add(Parts.choice(
                            "choice-" + option.code(),
                            label,
                            chosen ? t.say("tell.your-answer", "answer", label) : label,
                            chosen,
                            () -> telling.choose(question, option.code())));
        }
        parts.add(choices);
        if (!telling.answers().list(question.id()).isEmpty()) {
            parts.add(Parts.button("go-on", t.say("tell.keep-answer"), telling::next));
        }
        return parts;
    }

    private List<Node> several(Question question, String title) {
        return List.of(
                Parts.text(t.say("tell.several"), "quiet"),
                Fields.checks(
                        title,
                        question.options(),
                        option -> telling.answers().has(question.id(), option.code()),
                        option -> t.say(option.textKey()),
                        (option, ticked) -> telling.tick(question, option.code(), ticked)),
                goOn());
    }

    private List<Node> date(Question question) {
        TypedDate typed = date(question.id());
        FlowPane fields = new FlowPane(
                part("day", typed.day(), question, (now, text) -> now.withDay(text)),
                part("month", typed.month(), question, (now, text) -> now.withMonth(text)),
                part("year", typed.year(), question, (now, text) -> now.withYear(text)));
        fields.getStyleClass().add("date");
        return List.of(fields, goOn());
    }

    private VBox part(String name, String typed, Question question, BiFunction<TypedDate, String, TypedDate> change) {
        VBox field = Fields.line(name, t.say("tell.date." + name), typed, text -> {
            telling.type(question, change.apply(date(question.id()), text).answer());
            pause.playFromStart();
        });
        field.getStyleClass().add("short");
        return field;
    }

    private TypedDate date(String question) {
        return TypedDate.of(telling.answers().list(question));
    }

    private List<Node> words(Question question, String title) {
        VBox field = Fields.lines(
                "words", title, telling.answers().find(question.id()).orElse(""), text -> {
                    telling.type(question, List.of(text));
                    pause.playFromStart();
                });
        Fields.rows(field, question.kind() == QuestionKind.LONG_TEXT ? 9 : 3);
        Fields.nameless(field);
        Fields.left(field, t, question.limit());
        return List.of(field, goOn());
    }

    private Node goOn() {
        return Parts.button("go-on", t.say("tell.go-on"), telling::next);
    }

    /// What can be done on every question beside answering it.
    List<Node> otherwise(Optional<Question> open) {
        String end = open.filter(question -> question.id().equals(Questionnaire.WISH))
                        .isPresent()
                ? ""
                : t.say(telling.isChanging() ? "tell.back-to-answers" : "tell.end");
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.quietButton("skip", t.say("tell.skip"), telling::skip));
        if (!end.isEmpty()) {
            parts.add(Parts.quietButton("end", end, telling::end));
        }
        return parts;
    }
}
