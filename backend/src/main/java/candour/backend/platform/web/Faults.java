package candour.backend.platform.web;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.SearchBox;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Answers every failure: people get a page that helps, programs get a [Problem]. Neither learns a cause.
@Singleton
class Faults implements ErrorResponseProcessor<byte[]> {
    private final Pages pages;
    private final JsonMapper json;

    Faults(Pages pages, JsonMapper json) {
        this.pages = pages;
        this.json = json;
    }

    /// True for addresses that programs use.
    static boolean isApi(HttpRequest<?> request) {
        return request.getPath().equals("/api") || request.getPath().startsWith("/api/");
    }

    @Override
    @SuppressWarnings("unchecked")
    public MutableHttpResponse<byte[]> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        Fault fault = Fault.of(context, response.status());
        HttpRequest<?> request = context.getRequest();
        MutableHttpResponse<byte[]> answer = (MutableHttpResponse<byte[]>) response.status(fault.status());
        if (fault.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, Integer.toString(Fault.RETRY_AFTER));
        }
        return wantsJson(request)
                ? answer.contentType(new MediaType(Problem.MEDIA_TYPE)).body(problem(fault, request))
                : answer.contentType(new MediaType("text/html;charset=utf-8"))
                        .header(
                                HttpHeaders.CONTENT_LANGUAGE,
                                LanguageInAddress.of(request).code())
                        .body(page(Texts.of(LanguageInAddress.of(request)), fault));
    }

    private static boolean wantsJson(HttpRequest<?> request) {
        List<MediaType> accepted = List.copyOf(request.accept());
        boolean json = accepted.stream().anyMatch(type -> type.getSubtype().endsWith("json"));
        boolean html = accepted.stream().anyMatch(type -> type.getSubtype().equals("html"));
        return isApi(request) || (json && !html);
    }

    private byte[] problem(Fault fault, HttpRequest<?> request) {
        try {
            return json.writeValueAsBytes(Problem.of(fault, request.getPath()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] page(Texts texts, Fault fault) {
        String title = fault.title(texts);
        Frame frame = pages.plainFrame(texts, title, "/").unlisted();
        return pages.html(frame, new FaultPage(title, fault.detail(texts), SearchBox.empty(), fault.status() < 500));
    }
}
