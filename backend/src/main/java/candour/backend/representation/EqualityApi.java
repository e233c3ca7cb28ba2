package candour.backend.representation;

import candour.backend.platform.fault.BadRequest;
import candour.shared.people.EqualityAnswers;
import candour.shared.wire.EqualitySubmission;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/// The same questions for the app, asked after and apart from what someone told.
@Controller("/api/v1/equality-answers")
@Tag(name = "Equality")
class EqualityApi {
    private final AnsweringAboutYourself answering;

    EqualityApi(AnsweringAboutYourself answering) {
        this.answering = answering;
    }

    /// Takes answers about equality. Sent twice with the same token they count once. The answer is always empty.
    @Post
    HttpResponse<?> answer(@Body EqualitySubmission submission) {
        OnceToken token = OnceToken.parse(submission.once())
                .orElseThrow(() -> new BadRequest("once is 16 random bytes in base64url"));
        List<String> problems = EqualityAnswers.problems(submission.answers());
        if (!problems.isEmpty()) {
            throw new BadRequest("these answers cannot be taken: " + String.join(", ", problems));
        }
        answering.answer(token, Occasion.TOLD_US, GivenAnswers.of(submission.answers()));
        return HttpResponse.status(HttpStatus.NO_CONTENT).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
