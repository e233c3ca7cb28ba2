package candour.backend.scrutiny.recommendation;

import candour.backend.meeting.Meeting;
import candour.backend.panel.Panel;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.component.FormError;
import candour.shared.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The form in which a panel's recommendation is written.
final class DraftForm {
    static final String PANEL = "panel";
    static final String MEETING = "meeting";
    static final String CASE = "case";
    static final String ADDRESSEE = "addressee";
    static final String THEME = "theme";
    static final String LANGUAGE = "language";
    static final String TITLE = "title";
    static final String FOUND = "found";
    static final String ASKED = "asked";
    static final String DUE = "due";

    private final SentForm sent;
    private final Texts t;
    private final List<FormError> errors = new ArrayList<>();

    private DraftForm(SentForm sent, Texts t) {
        this.sent = sent;
        this.t = t;
    }

    /// What somebody may choose from.
    ///
    /// @param panels they may write for
    /// @param meetings of these panels
    /// @param cases public names of the cases of these panels
    record Choices(List<Panel> panels, List<Meeting> meetings, List<PublicReference> cases) {
        Choices {
            panels = List.copyOf(panels);
            meetings = List.copyOf(meetings);
            cases = List.copyOf(cases);
        }
    }

    static Checked<DraftRecommendation> check(SentForm sent, Choices choices, LocalDate today, Texts t) {
        return new DraftForm(sent, t).check(choices, today);
    }

    private Checked<DraftRecommendation> check(Choices choices, LocalDate today) {
        @Nullable Panel panel = chosen(PANEL, panelOf(choices), true);
        @Nullable Meeting meeting = chosen(MEETING, meetingOf(choices, panel), false);
        @Nullable PublicReference ofCase = chosen(CASE, reference -> caseOf(choices, reference), false);
        @Nullable Addressee addressee = chosen(ADDRESSEE, Addressee::find, true);
        @Nullable Theme theme = chosen(THEME, Theme::find, true);
        @Nullable Language language = chosen(LANGUAGE, DraftForm::language, true);
        String title = text(TITLE, DraftRecommendation.LONGEST_TITLE);
        String found = text(FOUND, DraftRecommendation.LONGEST_TEXT);
        String asked = text(ASKED, DraftRecommendation.LONGEST_TEXT);
        @Nullable LocalDate due = sent.day(DUE).orElse(null);
        if (due == null || !due.isAfter(today)) {
            errors.add(new FormError(DUE, t.say("recommendation.error.due")));
        }
        if (!errors.isEmpty()
                || panel == null
                || addressee == null
                || theme == null
                || language == null
                || due == null) {
            return new Checked.Wrong<>(errors);
        }
        return new Checked.Right<>(new DraftRecommendation(
                panel.id(),
                meeting == null ? null : meeting.id(),
                ofCase,
                addressee,
                theme,
                language,
                title,
                found,
                asked,
                due));
    }

    private <T> @Nullable T chosen(String field, Function<String, Optional<T>> find, boolean needed) {
        String choice = sent.text(field);
        Optional<T> found = choice.isEmpty() ? Optional.empty() : find.apply(choice);
        if (found.isEmpty() && (needed || !choice.isEmpty())) {
            errors.add(new FormError(field, t.say("recommendation.error." + field)));
        }
        return found.orElse(null);
    }

    private String text(String field, int longest) {
        String text = sent.text(field);
        if (text.isEmpty() || text.length() > longest) {
            errors.add(new FormError(field, t.say("recommendation.error." + field, "n", longest)));
        }
        return text;
    }

    private static Function<String, Optional<Panel>> panelOf(Choices choices) {
        return reference -> choices.panels().stream()
                .filter(panel -> panel.reference().value().equals(reference))
                .findFirst();
    }

    private static Function<String, Optional<Meeting>> meetingOf(Choices choices, @Nullable Panel panel) {
        return reference -> choices.meetings().stream()
                .filter(meeting -> meeting.reference().value().equals(reference))
                .filter(meeting -> panel != null && meeting.panelId() == panel.id())
                .findFirst();
    }

    private static Optional<PublicReference> caseOf(Choices choices, String reference) {
        return choices.cases().stream()
                .filter(one -> one.value().equals(reference))
                .findFirst();
    }

    private static Optional<Language> language(String code) {
        return Arrays.stream(Language.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    /// The fields as they are filled in for a draft that is there already.
    ///
    /// @param panel public name of its panel
    /// @param meeting public name of its meeting; empty for none
    static Map<String, String> filled(Recommendation one, String panel, String meeting) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(PANEL, panel);
        fields.put(MEETING, meeting);
        fields.put(
                CASE,
                Optional.ofNullable(one.caseReference())
                        .map(PublicReference::value)
                        .orElse(""));
        fields.put(ADDRESSEE, one.addressee());
        fields.put(THEME, one.theme());
        fields.put(LANGUAGE, one.language());
        fields.put(TITLE, one.title());
        fields.put(FOUND, one.found());
        fields.put(ASKED, one.asked());
        fields.put(DUE + "-day", String.valueOf(one.dueOn().getDayOfMonth()));
        fields.put(DUE + "-month", String.valueOf(one.dueOn().getMonthValue()));
        fields.put(DUE + "-year", String.valueOf(one.dueOn().getYear()));
        return fields;
    }
}
