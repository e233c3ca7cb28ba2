package candour.backend.experience.triage;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.experience.OpenedExperience;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.SummaryRow;
import candour.shared.area.AreaCode;
import candour.shared.experience.Answers;
import candour.shared.experience.ApproximateDate;
import candour.shared.experience.Question;
import candour.shared.experience.Questionnaire;
import candour.shared.experience.Step;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words answers as they are read: in the order they were asked, options in the reader's language, own words as
/// written.
@Singleton
class AnswerWords {
    private final AreaLookup areas;

    AnswerWords(AreaLookup areas) {
        this.areas = areas;
    }

    /// Every step in which something was said. What the resident wants stands at the top of the page and is left out.
    List<CasePage.Section> sections(OpenedExperience report, Texts t) {
        List<CasePage.Section> sections = new ArrayList<>();
        for (Step step : report.questionnaire().steps()) {
            List<SummaryRow> rows = step.questions().stream()
                    .filter(question -> !question.id().equals(Questionnaire.WISH))
                    .filter(question -> !report.answers().list(question.id()).isEmpty())
                    .map(question -> SummaryRow.of(t.say(question.shortKey()), said(question, report.answers(), t)))
                    .toList();
            if (!rows.isEmpty()) {
                sections.add(new CasePage.Section(t.say(step.titleKey()), rows));
            }
        }
        return sections;
    }

    /// What the resident wants to happen; empty when they did not say.
    String wish(OpenedExperience report, Texts t) {
        return report.questionnaire()
                .findQuestion(Questionnaire.WISH)
                .filter(question -> !report.answers().list(question.id()).isEmpty())
                .map(question -> said(question, report.answers(), t))
                .orElseGet(() -> t.say("triage.wish.none"));
    }

    private String said(Question question, Answers answers, Texts t) {
        List<String> said = answers.list(question.id());
        return switch (question.kind()) {
            case ONE_CHOICE, SEVERAL_CHOICES, YES_NO ->
                String.join(
                        "; ",
                        said.stream().map(code -> option(question, code, t)).toList());
            case APPROXIMATE_DATE ->
                ApproximateDate.parse(said.getFirst())
                        .map(date -> date(date, t))
                        .orElse("");
            case AREA -> place(said.getFirst());
            case SHORT_TEXT, LONG_TEXT -> said.getFirst();
        };
    }

    private static String option(Question question, String code, Texts t) {
        return question.option(code).map(option -> t.say(option.textKey())).orElse(code);
    }

    private static String date(ApproximateDate date, Texts t) {
        if (date.month() == 0) {
            return String.valueOf(date.year());
        }
        return date.day() == 0
                ? InWords.month(t.language(), YearMonth.of(date.year(), date.month()))
                : InWords.day(t.language(), LocalDate.of(date.year(), date.month(), date.day()));
    }

    private String place(String code) {
        Optional<Area> area = AreaCode.parse(code).flatMap(areas::find);
        return area.map(Area::name).orElse(code);
    }
}
