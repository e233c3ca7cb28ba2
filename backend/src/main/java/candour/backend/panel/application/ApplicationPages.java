package candour.backend.panel.application;

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

import candour.backend.identity.SignedIn;
import candour.backend.panel.Field;
import candour.backend.panel.Mark;
import candour.backend.panel.MemberRole;
import candour.backend.panel.Panel;
import candour.backend.panel.SentForm;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.SummaryRow;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words an application for the panel officer who opened it.
@Singleton
class ApplicationPages {
    private static final List<String> CHOSEN = List.of(AGE, PARENT, WHEN, EXPENSES, VETTING, CONFLICT, CONTACT);
    private static final List<String> ORDER = List.of(
            NAME,
            AGE,
            PARENT,
            WHY,
            WHEN,
            WHEN_MORE,
            ADJUSTMENTS,
            EXPENSES,
            VETTING,
            CONFLICT,
            CONFLICT_WHAT,
            CONTACT,
            MAIL);

    private final Clock clock;

    ApplicationPages(Clock clock) {
        this.clock = clock;
    }

    /// @param typed what was sent and refused; an empty form at first
    ApplicationPage page(SignedIn by, OpenedApplication opened, SentForm typed, List<FormError> errors, Texts t) {
        Application application = opened.application();
        boolean open = application.status().isOpen();
        return new ApplicationPage(
                by,
                ApplicationsController.name(application.id(), t),
                "/staff/applications/" + application.id(),
                new Mark(application.status().label(t), application.status().tone()),
                facts(opened, t),
                answers(opened.answers(), t),
                opened.words(),
                application.version(),
                open ? deciding(application, typed, t) : List.of(),
                open ? appointing(opened, typed, t) : List.of(),
                errors);
    }

    private static List<SummaryRow> facts(OpenedApplication opened, Texts t) {
        Panel panel = opened.panel();
        return List.of(
                SummaryRow.of(t.say("panel.application.panel"), panel.name()),
                SummaryRow.of(
                        t.say("panel.application.received"),
                        InWords.day(
                                t.language(), opened.application().received().monday())),
                SummaryRow.of(t.say("panel.fact.seats"), t.say("panel.vacancies", "n", panel.vacancies())));
    }

    private static List<SummaryRow> answers(ApplicationAnswers said, Texts t) {
        return ORDER.stream()
                .filter(name -> !said.list(name).isEmpty())
                .map(name -> SummaryRow.of(
                        t.say("panel.apply." + name),
                        said.list(name).stream()
                                .map(one -> CHOSEN.contains(name) ? choice(t, name, one) : one)
                                .collect(Collectors.joining("; "))))
                .toList();
    }

    private static String choice(Texts t, String name, String code) {
        return name.equals(AGE) ? t.say("panel.age." + code) : t.say("panel.apply." + name + "." + code);
    }

    private static List<Field> deciding(Application application, SentForm typed, Texts t) {
        List<Field.Choice> ways = Stream.of(
                        ApplicationStatus.TALK, ApplicationStatus.WAITING, ApplicationStatus.DECLINED)
                .filter(application.status().next()::contains)
                .map(status -> new Field.Choice(
                        status.word(),
                        t.say("panel.decide." + status.word()),
                        typed.text("decision").equals(status.word())))
                .toList();
        return List.of(
                Field.picked("decision", Field.Kind.RADIOS, t.say("panel.decide.decision"), "", ways),
                Field.typed(
                        "words",
                        Field.Kind.LONG_TEXT,
                        t.say("panel.decide.words"),
                        t.say("panel.decide.words.hint"),
                        typed.text("words")));
    }

    private List<Field> appointing(OpenedApplication opened, SentForm typed, Texts t) {
        LocalDate today = LondonTime.day(clock.instant());
        LocalDate end = today.plusMonths(opened.panel().termMonths()).minusDays(1);
        List<Field> fields = new ArrayList<>();
        fields.add(Field.typed(
                "email",
                Field.Kind.EMAIL,
                t.say("panel.appoint.email"),
                t.say("panel.appoint.email.hint"),
                or(typed.text("email"), opened.answers().one(MAIL))));
        String role = or(typed.text("role"), MemberRole.MEMBER.word());
        fields.add(Field.picked(
                "role",
                Field.Kind.RADIOS,
                t.say("panel.appoint.role"),
                "",
                Arrays.stream(MemberRole.values())
                        .map(one -> new Field.Choice(
                                one.word(), one.label(t), one.word().equals(role)))
                        .toList()));
        fields.add(Field.typed(
                "from", Field.Kind.DATE, t.say("panel.appoint.from"), "", or(typed.text("from"), today.toString())));
        fields.add(Field.typed(
                "until", Field.Kind.DATE, t.say("panel.appoint.until"), "", or(typed.text("until"), end.toString())));
        fields.add(Field.typed(
                "welcome",
                Field.Kind.LONG_TEXT,
                t.say("panel.appoint.welcome"),
                t.say("panel.appoint.welcome.hint"),
                typed.text("welcome")));
        return fields;
    }

    private static String or(String typed, String otherwise) {
        return typed.isEmpty() ? otherwise : typed;
    }
}
