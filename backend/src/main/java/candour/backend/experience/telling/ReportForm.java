package candour.backend.experience.telling;

import candour.backend.experience.ShareExperience;
import candour.backend.platform.text.Texts;
import candour.shared.area.AreaCode;
import candour.shared.experience.AnswerProblem;
import candour.shared.experience.AnswerProblem.Fault;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import candour.shared.reference.SubmissionSecret;
import candour.shared.text.Language;
import candour.shared.wire.ReportRefused.FieldError;
import candour.shared.wire.ReportToSend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A report as a program sent it, with everything that is wrong with it.
///
/// @param command what it asks for; empty where anything is wrong
/// @param errors all that is wrong, one entry for each field
record ReportForm(Optional<ShareExperience> command, List<FieldError> errors) {
    ReportForm {
        errors = List.copyOf(errors);
    }

    /// @param today the day in London
    /// @param districts whether there is a district with this code
    /// @param counted whether figures may count it; asked for a report that is taken alone
    static ReportForm check(
            ReportToSend sent, LocalDate today, Predicate<AreaCode> districts, BooleanSupplier counted) {
        List<FieldError> errors = new ArrayList<>();
        Optional<Language> language = Stream.of(Language.values())
                .filter(known -> known.code().equals(sent.language()))
                .findFirst();
        Texts t = Texts.of(language.orElse(Language.ENGLISH));
        Optional<SubmissionSecret> secret = Optional.ofNullable(sent.secret()).flatMap(SubmissionSecret::parse);
        Optional<Questionnaire> asked =
                Optional.ofNullable(sent.questionnaire()).flatMap(Questionnaire::find);
        Questionnaire all = asked.orElseGet(Questionnaire::current);
        if (secret.isEmpty()) {
            errors.add(new FieldError("secret", "no-secret", t.say("tell.api.secret")));
        }
        if (asked.isEmpty()) {
            errors.add(new FieldError(
                    "questionnaire", "other-version", t.say("tell.api.questionnaire", "n", all.version())));
        }
        if (language.isEmpty()) {
            errors.add(new FieldError("language", "no-language", t.say("tell.api.language")));
        }
        Answers answers = Answers.of(sent.answers() == null ? Map.of() : sent.answers());
        Optional<AreaCode> area = answers.find(Questionnaire.AREA).flatMap(AreaCode::parse);
        problems(all, answers, today, area.filter(districts.negate()).isPresent())
                .forEach(problem -> errors.add(new FieldError(
                        "answers." + name(all, problem),
                        problem.fault().code(),
                        t.say(problem.fault().textKey()))));
        if (!errors.isEmpty()) {
            return new ReportForm(Optional.empty(), errors);
        }
        ShareExperience command = new ShareExperience(
                secret.orElseThrow(),
                all,
                answers.relevant(all),
                language.orElseThrow(),
                null,
                area.orElse(null),
                counted.getAsBoolean());
        return new ReportForm(Optional.of(command), List.of());
    }

    private static List<AnswerProblem> problems(Questionnaire all, Answers answers, LocalDate today, boolean nowhere) {
        List<AnswerProblem> problems = new ArrayList<>(answers.check(all, today));
        if (nowhere) {
            problems.add(new AnswerProblem(Questionnaire.AREA, Fault.NO_AREA));
        }
        return problems;
    }

    /// What was sent under a name that is none of ours may be anything, so it is not said back.
    private static String name(Questionnaire all, AnswerProblem problem) {
        return all.findQuestion(problem.question()).isPresent() ? problem.question() : "?";
    }
}
