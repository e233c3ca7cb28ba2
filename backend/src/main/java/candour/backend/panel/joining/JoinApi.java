package candour.backend.panel.joining;

import candour.backend.panel.Panel;
import candour.backend.panel.SentForm;
import candour.backend.panel.application.ApplicationAnswers;
import candour.backend.panel.application.Applying;
import candour.backend.platform.text.Texts;
import candour.shared.reference.SubmissionSecret;
import candour.shared.text.Language;
import candour.shared.wire.ApplicationReceipt;
import candour.shared.wire.ApplicationRefused;
import candour.shared.wire.ApplicationRefused.FieldError;
import candour.shared.wire.ApplicationToSend;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.SerdeImport;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes applications from the phone app, by the questions and rules of the pages.
@Controller("/api/v1/panels/{panel}/applications")
@Tag(name = "Panels")
@SerdeImport(ApplicationToSend.class)
@SerdeImport(ApplicationReceipt.class)
@SerdeImport(ApplicationRefused.class)
@SerdeImport(ApplicationRefused.FieldError.class)
class JoinApi {
    private static final MediaType PROBLEM = new MediaType("application/problem+json");

    private final Journey journey;
    private final Applying applying;
    private final FollowController.Doorstep doorstep;

    JoinApi(Journey journey, Applying applying, FollowController.Doorstep doorstep) {
        this.journey = journey;
        this.applying = applying;
        this.doorstep = doorstep;
    }

    /// Stores an application and gives its receipt. Sending it again with the same secret stores nothing and gives
    /// the same receipt, so a program that never saw the answer simply sends again. 404 where there is no such
    /// panel, or it has ended.
    ///
    /// @param panel permanent name of the panel
    /// @param application the answers
    @Post
    @ApiResponse(responseCode = "201", description = "The receipt; the reference in it cannot be had again")
    @ApiResponse(responseCode = "422", description = "What is wrong, one entry for each field; nothing was stored")
    HttpResponse<?> send(
            @Parameter(hidden = true) HttpRequest<?> request, String panel, @Body ApplicationToSend application) {
        doorstep.require(request);
        Panel one = journey.open(panel);
        Optional<Language> language = language(application);
        Texts t = Texts.of(language.orElse(Language.ENGLISH));
        Optional<SubmissionSecret> secret =
                Optional.ofNullable(application.secret()).flatMap(SubmissionSecret::parse);
        ApplicationAnswers said = said(application);
        List<FieldError> errors = new ArrayList<>();
        if (secret.isEmpty()) {
            errors.add(new FieldError("secret", t.say("panel.api.secret")));
        }
        if (language.isEmpty()) {
            errors.add(new FieldError("language", t.say("panel.api.language")));
        }
        errors.addAll(wrong(one, said, t));
        return errors.isEmpty()
                ? HttpResponse.created(new ApplicationReceipt(
                        applying.apply(one, secret.orElseThrow(), said, language.orElseThrow())
                                .written(),
                        "/application"))
                : refused(errors);
    }

    private static Optional<Language> language(ApplicationToSend application) {
        return Arrays.stream(Language.values())
                .filter(one -> one.code().equals(application.language()))
                .findFirst();
    }

    /// The answers as a form would have brought them; whatever answers no question is left out.
    private static ApplicationAnswers said(ApplicationToSend application) {
        Map<String, List<String>> answers = application.answers();
        SentForm form = SentForm.of(answers == null ? null : new HashMap<String, Object>(answers));
        ApplicationAnswers said = ApplicationAnswers.none();
        for (JoinStep step : JoinStep.values()) {
            said = JoinQuestions.put(step, form, said);
        }
        return said;
    }

    private static List<FieldError> wrong(Panel panel, ApplicationAnswers said, Texts t) {
        return Arrays.stream(JoinStep.values())
                .flatMap(step -> new JoinCheck(panel, said, t).of(step).stream())
                .map(error -> new FieldError(error.field(), error.message()))
                .toList();
    }

    private static HttpResponse<?> refused(List<FieldError> errors) {
        return HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY)
                .body(new ApplicationRefused(
                        "about:blank",
                        "Unprocessable Content",
                        HttpStatus.UNPROCESSABLE_ENTITY.getCode(),
                        "Put right what the errors say and send it again. Nothing was stored.",
                        errors))
                .contentType(PROBLEM);
    }
}
