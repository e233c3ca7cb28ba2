package candour.backend.experience.telling;

import candour.backend.platform.fault.BadRequest;
import candour.backend.platform.text.Texts;
import candour.shared.experience.Question;
import candour.shared.experience.Questionnaire;
import candour.shared.experience.Step;
import candour.shared.experience.Voice;
import candour.shared.text.Language;
import candour.shared.wire.QuestionnaireDocument;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.SerdeImport;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The questions for programs. The app has them built in; an older app learns here that they have changed.
@Controller("/api/v1/questionnaire")
@Tag(name = "Reports")
@SerdeImport(QuestionnaireDocument.class)
@SerdeImport(QuestionnaireDocument.StepDocument.class)
@SerdeImport(QuestionnaireDocument.QuestionDocument.class)
@SerdeImport(QuestionnaireDocument.ClauseDocument.class)
@SerdeImport(QuestionnaireDocument.OptionDocument.class)
class QuestionnaireApi {

    /// What is asked about a stop today, with the words in one language.
    ///
    /// @param language en (default) or cy
    @Get
    QuestionnaireDocument questionnaire(@QueryValue @Nullable String language) {
        if (language != null && !language.equals("en") && !language.equals("cy")) {
            throw new BadRequest("language is en or cy");
        }
        Texts t = Texts.of(Language.ofCode(language == null ? "en" : language));
        Questionnaire questionnaire = Questionnaire.current();
        return new QuestionnaireDocument(
                questionnaire.version(),
                t.language().code(),
                questionnaire.steps().stream().map(step -> document(t, step)).toList());
    }

    private static QuestionnaireDocument.StepDocument document(Texts t, Step step) {
        return new QuestionnaireDocument.StepDocument(
                step.id(),
                t.say(step.titleKey()),
                step.introduced() ? t.say(step.introKey()) : null,
                step.young() ? t.say(step.youngKey()) : null,
                step.questions().stream().map(question -> document(t, question)).toList());
    }

    private static QuestionnaireDocument.QuestionDocument document(Texts t, Question question) {
        return new QuestionnaireDocument.QuestionDocument(
                question.id(),
                question.kind().code(),
                t.say(question.titleKey(Voice.SELF)),
                t.say(question.titleKey(Voice.OTHER)),
                question.hintKey().map(t::say).orElse(null),
                question.limit() == 0 ? null : question.limit(),
                question.when().clauses().stream()
                        .map(clause -> new QuestionnaireDocument.ClauseDocument(
                                clause.question(), clause.codes(), clause.chosen()))
                        .toList(),
                question.options().stream()
                        .map(option -> new QuestionnaireDocument.OptionDocument(
                                option.code(), option.alone(), t.say(option.textKey())))
                        .toList());
    }
}
