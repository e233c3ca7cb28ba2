package candour.mobile.experience.telling;

import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.shared.experience.Question;
import candour.shared.experience.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Shows one question, or all the answers to look over.
final class TellingView extends VBox {
    private final TellingViewModel telling;
    private final Refused refused;
    private final Texts t;
    private final String body;
    private final Runnable sent;
    private final Runnable later;
    private final QuestionWords words;
    private final QuestionParts questions;

    /// @param refused what the portal would not take of it
    /// @param body that reads the report
    /// @param sent shows how far sending has come, once it was asked for
    /// @param later leaves the draft for later
    TellingView(
            TellingViewModel telling,
            Refused refused,
            Districts districts,
            Texts t,
            String body,
            Runnable sent,
            Runnable later) {
        this.telling = telling;
        this.refused = refused;
        this.t = t;
        this.body = body;
        this.sent = sent;
        this.later = later;
        this.words = new QuestionWords(t, districts::name);
        this.questions = new QuestionParts(telling, districts, t);
        getStyleClass().add("column");
        telling.where().addListener(set -> show(telling.where().get()));
        show(telling.where().get());
    }

    private void show(TellingViewModel.Where where) {
        Parts.turn(
                this,
                where.question().map(question -> question(question, where)).orElseGet(this::answers));
    }

    private List<Node> question(Question question, TellingViewModel.Where where) {
        Step step = telling.step(question);
        List<Question> asked = telling.asked();
        String title = words.title(question, telling.answers());
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.text(
                t.say(
                        "tell.place",
                        "step",
                        t.say(step.titleKey()),
                        "n",
                        asked.indexOf(question) + 1,
                        "of",
                        asked.size()),
                "quiet"));
        parts.add(Parts.heading(title));
        words.before(step, question, telling.answers()).forEach(sentence -> parts.add(Parts.text(sentence)));
        words.hint(question).ifPresent(hint -> parts.add(Parts.text(hint, "quiet")));
        where.fault()
                .map(words::fault)
                .or(() -> refused.reason(question, telling.answers()))
                .ifPresent(wrong -> parts.add(Parts.error(wrong)));
        parts.addAll(questions.parts(question, title));
        parts.addAll(questions.otherwise(Optional.of(question)));
        parts.add(notKept());
        return parts;
    }

    private Node notKept() {
        return Parts.whileTrue(telling.kept().not(), Parts.notice(t.say("tell.not-kept")));
    }

    private List<Node> answers() {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.heading(t.say("tell.answers.heading")));
        parts.add(Parts.text(telling.answers().isEmpty() ? t.say("tell.answers.empty") : t.say("tell.answers.how")));
        parts.addAll(problems());
        telling.steps().forEach(step -> parts.add(step(step)));
        parts.add(Parts.card(
                t.say("tell.answers.send"),
                Parts.text(t.say("tell.answers.send.text", "body", body)),
                Parts.text(t.say("tell.answers.send.kept")),
                Parts.text(t.say("tell.answers.network"))));
        parts.add(Parts.whileTrue(telling.kept().not(), Parts.error(t.say("tell.answers.not-kept"))));
        parts.add(Parts.button("send", t.say("tell.answers.button"), () -> {
            if (telling.send()) {
                sent.run();
            } else {
                show(telling.where().get());
            }
        }));
        parts.add(Parts.quietButton("later", t.say("tell.answers.later"), later));
        return parts;
    }

    private List<Node> problems() {
        List<Node> parts = new ArrayList<>();
        telling.asked().forEach(question -> telling.fault(question)
                .map(words::fault)
                .or(() -> refused.reason(question, telling.answers()))
                .ifPresent(wrong -> parts.add(Parts.row(
                        "problem-" + question.id(),
                        t.say(question.shortKey()),
                        wrong,
                        () -> telling.change(question)))));
        if (!parts.isEmpty()) {
            parts.add(0, Parts.error(t.say("tell.answers.wrong")));
        }
        return parts;
    }

    private VBox step(Step step) {
        VBox group = new VBox(Parts.subheading(t.say(step.titleKey())));
        group.getStyleClass().add("choices");
        step.asked(telling.answers()).forEach(question -> {
            String said = words.said(question, telling.answers());
            group.getChildren()
                    .add(Parts.row(
                            "change-" + question.id(),
                            t.say(question.shortKey()),
                            said.isEmpty() ? t.say("tell.answers.skipped") : said,
                            () -> telling.change(question)));
        });
        return group;
    }
}
