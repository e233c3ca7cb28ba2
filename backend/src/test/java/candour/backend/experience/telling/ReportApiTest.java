package candour.backend.experience.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.TestPortal;
import candour.shared.experience.Questionnaire;
import candour.shared.reference.ReportReference;
import candour.shared.reference.SubmissionSecret;
import candour.shared.wire.QuestionnaireDocument;
import candour.shared.wire.ReportReceipt;
import candour.shared.wire.ReportRefused;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportApiTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeEach
    void empty() throws SQLException {
        TellingFixture.districts();
    }

    @Test
    void a_report_is_stored_once_however_often_it_is_sent_and_the_receipt_is_the_same()
            throws IOException, InterruptedException, SQLException {
        String secret = SubmissionSecret.next(new SecureRandom()).written();
        String report = """
                {"secret": "%s", "questionnaire": 1, "language": "cy",
                 "answers": {"stop-kind": ["on-foot"], "area": ["E08000025"], "own-words": ["Roedden nhw’n garedig."]}}
                """.formatted(secret);
        HttpResponse<String> first = post(report);
        assertEquals(201, first.statusCode(), first.body());
        assertEquals("no-store", first.headers().firstValue("cache-control").orElse(""));
        String reference = read(first.body(), ReportReceipt.class).reference();
        assertTrue(ReportReference.parse(reference).isPresent());
        for (int again = 0; again < 3; again++) {
            assertEquals(
                    reference, read(post(report).body(), ReportReceipt.class).reference());
        }
        assertEquals(1, TellingFixture.count("experience"));
    }

    @Test
    void everything_that_is_wrong_is_said_with_its_field_and_nothing_is_stored()
            throws IOException, InterruptedException, SQLException {
        HttpResponse<String> refused = post("""
                {"secret": "short", "questionnaire": 99, "language": "xx",
                 "answers": {"stop-kind": ["flying"], "area": ["E08999999"], "canary": ["x"]}}
                """);
        assertEquals(422, refused.statusCode());
        assertEquals(
                "application/problem+json",
                refused.headers().firstValue("content-type").orElse(""));
        List<ReportRefused.FieldError> errors =
                read(refused.body(), ReportRefused.class).errors();
        assertEquals(
                List.of("secret", "questionnaire", "language", "answers.stop-kind", "answers.?", "answers.area"),
                errors.stream().map(ReportRefused.FieldError::field).toList());
        assertTrue(!refused.body().contains("canary"));
        assertEquals(0, TellingFixture.count("experience"));
    }

    @Test
    void what_is_no_report_is_refused_as_a_problem() throws IOException, InterruptedException {
        for (String body : List.of("", "{", "[]", "{\"answers\": 3}", "{\"secret\": {}}")) {
            HttpResponse<String> refused = post(body);
            assertTrue(refused.statusCode() >= 400 && refused.statusCode() < 500, body + refused.statusCode());
            assertTrue(refused.headers().firstValue("content-type").orElse("").contains("problem+json"), body);
        }
        assertEquals(422, post("{}").statusCode());
    }

    @Test
    void a_report_without_any_answer_is_taken() throws IOException, InterruptedException {
        String secret = SubmissionSecret.next(new SecureRandom()).written();
        assertEquals(
                201,
                post("{\"secret\": \"" + secret + "\", \"questionnaire\": 1, \"language\": \"en\", \"answers\": {}}")
                        .statusCode());
    }

    @Test
    void the_questions_are_told_in_both_languages() throws IOException, InterruptedException {
        QuestionnaireDocument english = read(get("/api/v1/questionnaire"), QuestionnaireDocument.class);
        QuestionnaireDocument welsh = read(get("/api/v1/questionnaire?language=cy"), QuestionnaireDocument.class);
        assertEquals(Questionnaire.current().version(), english.version());
        assertEquals(Questionnaire.current().steps().size(), english.steps().size());
        assertEquals("About you", english.steps().getFirst().title());
        assertEquals("Amdanoch chi", welsh.steps().getFirst().title());
    }

    private static <T> T read(String body, Class<T> type) throws IOException {
        T read = TestPortal.running().bean(JsonMapper.class).readValue(body, Argument.of(type));
        return Objects.requireNonNull(read);
    }

    private static String get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                        HttpRequest.newBuilder(TestPortal.running().address().resolve(path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(TestPortal.running().address().resolve("/api/v1/reports"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
