package candour.backend.experience.telling;

import candour.backend.area.Area;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.shared.area.AreaCode;
import candour.shared.experience.AnswerProblem;
import candour.shared.experience.ApproximateDate;
import candour.shared.experience.Question;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Says answers, and what is wrong with them, in words.
final class AnswerWords {
    private AnswerWords() {}

    /// What was said to the question, one line each.
    ///
    /// @param districts finds the name of a district
    static List<String> lines(
            Texts t, Question question, List<String> said, Function<AreaCode, Optional<Area>> districts) {
        return said.stream()
                .map(one -> switch (question.kind()) {
                    case ONE_CHOICE, SEVERAL_CHOICES, YES_NO ->
                        question.option(one)
                                .map(option -> t.say(option.textKey()))
                                .orElse(one);
                    case APPROXIMATE_DATE ->
                        ApproximateDate.parse(one).map(date -> date(t, date)).orElse(one);
                    case AREA ->
                        AreaCode.parse(one).flatMap(districts).map(Area::name).orElse(one);
                    case SHORT_TEXT, LONG_TEXT -> one;
                })
                .toList();
    }

    /// What to do about an answer that cannot be taken.
    ///
    /// @param typed what was typed, to count how much too long it is
    static String fault(Texts t, Question question, AnswerProblem.Fault fault, String typed) {
        if (fault != AnswerProblem.Fault.TOO_LONG) {
            return t.say(fault.textKey());
        }
        String text = typed.replace("\r\n", "\n").strip();
        int over = Math.max(1, text.codePointCount(0, text.length()) - question.limit());
        return t.say("tell.tooLong", "n", over, "limit", question.limit());
    }

    private static String date(Texts t, ApproximateDate date) {
        if (date.month() == 0) {
            return Integer.toString(date.year());
        }
        return date.day() == 0
                ? InWords.month(t.language(), YearMonth.of(date.year(), date.month()))
                : InWords.day(t.language(), LocalDate.of(date.year(), date.month(), date.day()));
    }
}
