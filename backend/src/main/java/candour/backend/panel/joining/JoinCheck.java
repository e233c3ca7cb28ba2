package candour.backend.panel.joining;

import static candour.backend.panel.application.ApplicationAnswers.AGE;
import static candour.backend.panel.application.ApplicationAnswers.CONFLICT;
import static candour.backend.panel.application.ApplicationAnswers.CONFLICT_WHAT;
import static candour.backend.panel.application.ApplicationAnswers.CONTACT;
import static candour.backend.panel.application.ApplicationAnswers.MAIL;
import static candour.backend.panel.application.ApplicationAnswers.NAME;
import static candour.backend.panel.application.ApplicationAnswers.PARENT;
import static candour.backend.panel.application.ApplicationAnswers.VETTING;
import static candour.backend.panel.application.ApplicationAnswers.WHEN;
import static candour.backend.panel.application.ApplicationAnswers.WHY;

import candour.backend.panel.Field;
import candour.backend.panel.Panel;
import candour.backend.panel.SentForm;
import candour.backend.panel.application.AgeBand;
import candour.backend.panel.application.ApplicationAnswers;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.FormError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds every error in the answers to a step.
final class JoinCheck {
    /// Most characters of a longer text.
    static final int LONGEST = 2000;

    private static final int LONGEST_LINE = 200;

    private final Panel panel;
    private final ApplicationAnswers said;
    private final Texts t;
    private final List<FormError> errors = new ArrayList<>();

    JoinCheck(Panel panel, ApplicationAnswers said, Texts t) {
        this.panel = panel;
        this.said = said;
        this.t = t;
    }

    /// The first step with an error; empty where all can be sent.
    static Optional<JoinStep> unfinished(Panel panel, ApplicationAnswers said, Texts t) {
        return Arrays.stream(JoinStep.values())
                .filter(step -> !new JoinCheck(panel, said, t).of(step).isEmpty())
                .findFirst();
    }

    List<FormError> of(JoinStep step) {
        switch (step) {
            case YOU -> you();
            case WHY -> {
                require(WHY);
                require(WHEN);
            }
            case NEEDS -> require(VETTING);
            case CONFLICTS -> {
                require(CONFLICT);
                if (said.one(CONFLICT).equals("yes")) {
                    require(CONFLICT_WHAT);
                }
            }
            case CONTACT -> contact();
        }
        new JoinQuestions(panel, said, t).of(step).forEach(this::fits);
        return errors;
    }

    private void you() {
        require(NAME);
        require(AGE);
        if (said.one(AGE).equals("none")) {
            errors.add(new FormError(AGE, t.say("panel.apply.age.outside")));
        }
        if (said.one(AGE).equals(AgeBand.UNDER_16.word()) && !said.one(PARENT).equals("yes")) {
            errors.add(new FormError(PARENT, t.say("panel.apply.parent.missing")));
        }
    }

    private void contact() {
        require(CONTACT);
        if (said.one(CONTACT).equals("mail") && !SentForm.isMail(said.one(MAIL))) {
            errors.add(new FormError(MAIL, t.say("panel.apply.mail.missing")));
        }
    }

    private void require(String name) {
        if (said.list(name).isEmpty()) {
            errors.add(new FormError(name, t.say("panel.apply." + name + ".missing")));
        }
    }

    /// Whether a text is short enough and a choice is one that was offered.
    private void fits(Field field) {
        int longest = field.kind() == Field.Kind.LONG_TEXT ? LONGEST : LONGEST_LINE;
        String text = said.one(field.id());
        if (field.choices().isEmpty()) {
            if (text.codePointCount(0, text.length()) > longest) {
                errors.add(new FormError(field.id(), t.say("panel.apply.long", "n", longest)));
            }
        } else if (!field.choices().stream().map(Field.Choice::code).toList().containsAll(said.list(field.id()))) {
            errors.add(new FormError(field.id(), t.say("panel.apply.notOffered")));
        }
    }
}
