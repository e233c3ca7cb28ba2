package candour.mobile.experience.telling;

import candour.mobile.text.Texts;
import candour.shared.experience.AnswerProblem;
import candour.shared.experience.Answers;
import candour.shared.experience.ApproximateDate;
import candour.shared.experience.Question;
import candour.shared.experience.QuestionKind;
import candour.shared.experience.Questionnaire;
import candour.shared.experience.Step;
import candour.shared.experience.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Questions, answers and what is wrong with them, in words.
final class QuestionWords {
    private static final String WHO = "who";
    private final Texts t;
    private final Function<String, Optional<String>> districts;

    /// @param districts the name of a district by its code
    QuestionWords(Texts t, Function<String, Optional<String>> districts) {
        this.t = t;
        this.districts = districts;
    }

    String title(Question question, Answers answers) {
        return t.say(question.titleKey(Voice.of(answers)));
    }

    /// The hint below the question. That of the district is the app's own: it looks on the phone, and knows no
    /// postcodes.
    Optional<String> hint(Question question) {
        return question.kind() == QuestionKind.AREA
                ? Optional.of(t.say("tell.area.hint"))
                : question.hintKey().map(t::say);
    }

    /// The sentences before a question: those of its step where it is the first of it, or asks for words of one's own.
    List<String> before(Step step, Question question, Answers answers) {
        boolean first = step.asked(answers).indexOf(question) == 0;
        List<String> sentences = new ArrayList<>();
        if (step.introduced() && (first || question.kind().isText())) {
            sentences.add(t.say(step.introKey()));
        }
        boolean young = Questionnaire.tellsOfChild(answers) || step.id().equals(WHO);
        if (step.young() && young && first) {
            sentences.add(t.say(step.youngKey()));
        }
        return sentences;
    }

    /// What was said to a question, one thing on each line; empty where it was skipped.
    String said(Question question, Answers answers) {
        return String.join(
                "\n",
                answers.list(question.id()).stream()
                        .map(one -> said(question, one))
                        .toList());
    }

    private String said(Question question, String one) {
        return switch (question.kind()) {
            case ONE_CHOICE, SEVERAL_CHOICES, YES_NO ->
                question.option(one).map(option -> t.say(option.textKey())).orElse(one);
            case APPROXIMATE_DATE -> ApproximateDate.parse(one).map(this::date).orElse(one);
            case AREA -> districts.apply(one).orElse(one);
            case SHORT_TEXT, LONG_TEXT -> one;
        };
    }

    /// What to do about an answer that cannot be taken.
    String fault(AnswerProblem.Fault fault) {
        return t.say(fault.textKey());
    }

    private String date(ApproximateDate date) {
        if (date.month() == 0) {
            return String.valueOf(date.year());
        }
        return date.day() == 0
                ? t.say("tell.month", "month", t.say("app.month." + date.month()), "year", String.valueOf(date.year()))
                : t.day(LocalDate.of(date.year(), date.month(), date.day()));
    }
}
