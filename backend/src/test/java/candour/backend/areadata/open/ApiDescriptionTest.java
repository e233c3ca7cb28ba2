package candour.backend.areadata.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.Browsing;
import candour.backend.support.TestPortal;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest {

    @BeforeAll
    static void start() {
        TestPortal.running();
    }

    @Test
    void the_description_is_valid_openapi_3_1() {
        HttpResponse<String> answer = Browsing.testPortal().get("/api/v1/openapi.yaml");
        assertEquals(200, answer.statusCode());
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(answer.body(), List.of(), options);
        assertEquals(List.of(), parsed.getMessages());
        assertTrue(
                parsed.getOpenAPI().getOpenapi().startsWith("3.1"),
                parsed.getOpenAPI().getOpenapi());
    }

    @Test
    void the_description_names_only_the_open_interface() {
        SwaggerParseResult parsed = new OpenAPIV3Parser()
                .readContents(Browsing.testPortal().get("/api/v1/openapi.json").body());
        List<String> pages = parsed.getOpenAPI().getPaths().keySet().stream()
                .filter(path -> !path.startsWith("/api/"))
                .toList();
        assertEquals(List.of(), pages);
    }

    @Test
    void what_only_pages_and_staff_have_is_no_part_of_it() {
        SwaggerParseResult parsed = new OpenAPIV3Parser()
                .readContents(Browsing.testPortal().get("/api/v1/openapi.json").body());
        Set<String> records = parsed.getOpenAPI().getComponents().getSchemas().keySet();
        assertTrue(records.stream().anyMatch(name -> name.contains("Document")), records.toString());
        assertEquals(
                List.of(),
                records.stream()
                        .filter(name -> name.equals("Role") || name.equals("SignedIn") || name.endsWith("Page"))
                        .toList());
    }

    @Test
    void people_can_read_every_operation() {
        String page = Browsing.testPortal().get("/api/v1").body();
        SwaggerParseResult parsed = new OpenAPIV3Parser()
                .readContents(Browsing.testPortal().get("/api/v1/openapi.json").body());
        parsed.getOpenAPI().getPaths().keySet().forEach(path -> assertTrue(page.contains(path), path));
    }

    @Test
    void what_only_the_program_is_told_and_how_it_keeps_an_answer_is_no_part_of_it() {
        String description = Browsing.testPortal().get("/api/v1/openapi.json").body();
        assertFalse(description.contains("\"name\":\"texts\""));
        assertFalse(description.contains("\"format\":\"byte\""));
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(description);
        assertEquals(
                List.of(),
                Objects.requireNonNull(parsed.getOpenAPI().getPaths().get("/api/v1/minutes"))
                        .getGet()
                        .getParameters()
                        .stream()
                        .filter(parameter -> Boolean.TRUE.equals(parameter.getRequired()))
                        .toList());
    }
}
