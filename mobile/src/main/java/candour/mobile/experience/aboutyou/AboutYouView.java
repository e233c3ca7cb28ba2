package candour.mobile.experience.aboutyou;

import candour.mobile.experience.aboutyou.AboutYouViewModel.Note;
import candour.mobile.part.Fields;
import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.shared.people.EqualityAnswers;
import candour.shared.people.EqualityQuestion;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Shows the questions about equality, one a screen.
final class AboutYouView extends VBox {
    private final AboutYouViewModel about;
    private final Texts t;
    private final String body;
    private final Runnable leave;

    /// @param body that asks
    /// @param leave leaves the room
    AboutYouView(AboutYouViewModel about, Texts t, String body, Runnable leave) {
        this.about = about;
        this.t = t;
        this.body = body;
        this.leave = leave;
        getStyleClass().add("column");
        about.state().addListener(set -> show(about.state().get()));
        show(about.state().get());
    }

    private void show(AboutYouViewModel.State state) {
        Parts.turn(
                this,
                switch (state.page()) {
                    case START -> start();
                    case QUESTION ->
                        state.question().map(one -> question(one, state.note())).orElseGet(List::of);
                    case SEND -> send(state.note());
                    case THANKS ->
                        List.of(
                                Parts.heading(t.say("aboutyou.thanks")),
                                Parts.text(t.say("aboutyou.thanks.text")),
                                Parts.button("leave-room", t.say("tell.home"), leave));
                });
    }

    private List<Node> start() {
        return List.of(
                Parts.heading(t.say("aboutyou.heading")),
                Parts.text(t.say("aboutyou.lead")),
                Parts.card(t.say("aboutyou.why"), Parts.text(t.say("aboutyou.why.text", "body", body))),
                Parts.card(
                        t.say("aboutyou.kept"),
                        Parts.bullets(
                                t.say("aboutyou.kept.apart"),
                                t.say("aboutyou.kept.skip"),
                                t.say("aboutyou.kept.counted"),
                                t.say("aboutyou.kept.back"),
                                t.say("aboutyou.kept.phone"))),
                Parts.button("begin-about-you", t.say("aboutyou.go"), about::begin),
                Parts.quietButton("leave-room", t.say("aboutyou.no"), leave));
    }

    private List<Node> question(EqualityQuestion question, Note note) {
        List<EqualityQuestion> asked = about.asked();
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.text(t.say("aboutyou.place", "n", asked.indexOf(question) + 1, "of", asked.size()), "quiet"));
        parts.add(Parts.heading(t.say(question.titleKey())));
        VBox choices = new VBox();
        choices.getStyleClass().add("choices");
        for (String option : about.options(question)) {
            boolean chosen = about.answer(question).equals(option);
            String label = t.say(question.optionKey(option));
            choices.getChildren()
                    .add(Parts.choice(
                            "choice-" + option,
                            label,
                            chosen ? t.say("tell.your-answer", "answer", label) : label,
                            chosen,
                            () -> about.choose(question, option)));
        }
        parts.add(choices);
        if (about.takesWords(question)) {
            VBox field = Fields.line(
                    "words",
                    t.say("shared.equality.words"),
                    about.words(question),
                    typed -> about.write(question, typed));
            if (note == Note.TOO_LONG) {
                Fields.say(field, Parts.error(t.say("aboutyou.words.long", "most", EqualityAnswers.LONGEST_WORDS)));
            }
            parts.add(field);
        }
        if (!about.answer(question).isEmpty()) {
            parts.add(Parts.button("go-on", t.say("aboutyou.go-on"), about::next));
        }
        parts.add(Parts.quietButton("skip", t.say("tell.skip"), about::skip));
        return parts;
    }

    private List<Node> send(Note note) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.heading(t.say("aboutyou.send.heading")));
        if (about.answered() == 0) {
            parts.add(Parts.text(t.say("aboutyou.send.none")));
            parts.add(Parts.button("leave-room", t.say("tell.home"), leave));
            return parts;
        }
        parts.add(Parts.text(t.say(
                "aboutyou.send.text", "n", about.answered(), "of", about.asked().size())));
        switch (note) {
            case SENDING -> parts.add(Parts.underWay(t.say("aboutyou.sending")));
            case NO_ANSWER -> parts.add(Parts.error(t.say("aboutyou.no-answer")));
            case NOT_TAKEN -> parts.add(Parts.error(t.say("aboutyou.not-taken")));
            default -> {}
        }
        if (note != Note.SENDING) {
            parts.add(Parts.button("send-about-you", t.say("aboutyou.send"), about::send));
            parts.add(Parts.quietButton("leave-room", t.say("aboutyou.leave"), leave));
        }
        return parts;
    }
}
