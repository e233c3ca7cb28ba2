package candour.backend.panel.joining;

import static candour.backend.panel.application.ApplicationAnswers.ADJUSTMENTS;
import static candour.backend.panel.application.ApplicationAnswers.AGE;
import static candour.backend.panel.application.ApplicationAnswers.CONFLICT;
import static candour.backend.panel.application.ApplicationAnswers.CONFLICT_WHAT;
import static candour.backend.panel.application.ApplicationAnswers.CONTACT;
import static candour.backend.panel.application.ApplicationAnswers.EXPENSES;
import static candour.backend.panel.application.ApplicationAnswers.MAIL;
import static candour.backend.panel.application.ApplicationAnswers.NAME;
import static candour.backend.panel.application.ApplicationAnswers.PARENT;
import static candour.backend.panel.application.ApplicationAnswers.VETTING;
import static candour.backend.panel.application.ApplicationAnswers.WHEN;
import static candour.backend.panel.application.ApplicationAnswers.WHEN_MORE;
import static candour.backend.panel.application.ApplicationAnswers.WHY;

import candour.backend.panel.Field;
import candour.backend.panel.Panel;
import candour.backend.panel.SentForm;
import candour.backend.panel.application.AgeBand;
import candour.backend.panel.application.ApplicationAnswers;
import candour.backend.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The questions of each step as fields, filled with what was said before.
final class JoinQuestions {
    private final Panel panel;
    private final ApplicationAnswers said;
    private final Texts t;

    JoinQuestions(Panel panel, ApplicationAnswers said, Texts t) {
        this.panel = panel;
        this.said = said;
        this.t = t;
    }

    /// Names of the fields of a step.
    static List<String> names(JoinStep step) {
        return switch (step) {
            case YOU -> List.of(NAME, AGE, PARENT);
            case WHY -> List.of(WHY, WHEN, WHEN_MORE);
            case NEEDS -> List.of(ADJUSTMENTS, EXPENSES, VETTING);
            case CONFLICTS -> List.of(CONFLICT, CONFLICT_WHAT);
            case CONTACT -> List.of(CONTACT, MAIL);
        };
    }

    /// The answers with those to a step as they were sent; what was left out is taken away.
    static ApplicationAnswers put(JoinStep step, SentForm form, ApplicationAnswers before) {
        ApplicationAnswers now = before;
        for (String name : names(step)) {
            now = now.with(name, form.list(name));
        }
        return now;
    }

    List<Field> of(JoinStep step) {
        return switch (step) {
            case YOU -> you();
            case WHY ->
                List.of(
                        typed(WHY, Field.Kind.LONG_TEXT),
                        picked(
                                WHEN,
                                Field.Kind.CHECKBOXES,
                                List.of("weekday-day", "weekday-evening", "weekend", "online")),
                        typed(WHEN_MORE, Field.Kind.TEXT));
            case NEEDS ->
                List.of(
                        typed(ADJUSTMENTS, Field.Kind.LONG_TEXT),
                        picked(
                                EXPENSES,
                                Field.Kind.CHECKBOXES,
                                List.of("travel", "childcare", "carer", "device", "earnings")),
                        picked(VETTING, Field.Kind.RADIOS, List.of("yes", "later", "no")));
            case CONFLICTS ->
                List.of(
                        picked(CONFLICT, Field.Kind.RADIOS, List.of("no", "yes")),
                        typed(CONFLICT_WHAT, Field.Kind.LONG_TEXT));
            case CONTACT ->
                List.of(picked(CONTACT, Field.Kind.RADIOS, List.of("mail", "none")), typed(MAIL, Field.Kind.EMAIL));
        };
    }

    private List<Field> you() {
        List<Field> fields = new ArrayList<>();
        fields.add(typed(NAME, Field.Kind.TEXT));
        List<AgeBand> bands = AgeBand.of(panel);
        List<Field.Choice> ages = Stream.concat(
                        bands.stream()
                                .map(band -> new Field.Choice(
                                        band.word(),
                                        ageLabel(band),
                                        said.one(AGE).equals(band.word()))),
                        Stream.of(new Field.Choice(
                                "none",
                                t.say("panel.apply.age.none"),
                                said.one(AGE).equals("none"))))
                .toList();
        fields.add(Field.picked(AGE, Field.Kind.RADIOS, t.say("panel.apply.age"), "", ages));
        if (bands.contains(AgeBand.UNDER_16)) {
            fields.add(picked(PARENT, Field.Kind.CHECKBOXES, List.of("yes")));
        }
        return fields;
    }

    private String ageLabel(AgeBand band) {
        Integer oldest = panel.ageTo();
        if (band == AgeBand.FROM_18 && oldest != null) {
            return t.say("panel.apply.age.from-18-to", "to", oldest);
        }
        return band == AgeBand.UNDER_16
                ? t.say("panel.apply.age.under-16", "from", panel.ageFrom())
                : t.say("panel.apply.age." + band.word());
    }

    private Field typed(String name, Field.Kind kind) {
        return Field.typed(name, kind, label(name), t.say("panel.apply." + name + ".hint"), said.one(name));
    }

    private Field picked(String name, Field.Kind kind, List<String> codes) {
        return Field.picked(
                name,
                kind,
                label(name),
                t.say("panel.apply." + name + ".hint"),
                codes.stream()
                        .map(code -> new Field.Choice(
                                code, choice(t, name, code), said.list(name).contains(code)))
                        .toList());
    }

    private String label(String name) {
        return t.say("panel.apply." + name);
    }

    /// The words of a choice.
    static String choice(Texts t, String name, String code) {
        return t.say("panel.apply." + name + "." + code);
    }
}
