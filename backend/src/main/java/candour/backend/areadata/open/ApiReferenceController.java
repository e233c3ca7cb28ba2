package candour.backend.areadata.open;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The description of the open interface: for people under `/api/v1`, for programs as YAML and as JSON.
@Controller("/api/v1")
class ApiReferenceController {
    private final ApiDescription description;
    private final Pages pages;
    private final JsonMapper json;

    ApiReferenceController(ApiDescription description, Pages pages, JsonMapper json) {
        this.description = description;
        this.pages = pages;
        this.json = json;
    }

    @Get
    MutableHttpResponse<byte[]> page(Texts texts) {
        return pages.render(
                pages.plainFrame(texts, texts.say("areadata.open.title"), "/api/v1")
                        .describedAs(texts.say("areadata.open.described")),
                ApiReferencePage.of(texts, description.document()));
    }

    @Get("/openapi.yaml")
    HttpResponse<byte[]> yaml() {
        return answer(description.yaml().getBytes(StandardCharsets.UTF_8), "application/yaml");
    }

    @Get("/openapi.json")
    HttpResponse<byte[]> json() throws IOException {
        return answer(json.writeValueAsBytes(description.document()), MediaType.APPLICATION_JSON);
    }

    private static HttpResponse<byte[]> answer(byte[] content, String type) {
        return HttpResponse.ok(content).header(HttpHeaders.CONTENT_TYPE, type);
    }
}
