package candour.backend.platform.web;

import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.shared.text.Language;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Shows pages: `pages.render(pages.frame(texts, "Bedford", "/areas/E06000055").in(Section.AREAS), new AreaPage(...))`.
@Singleton
public class Pages {
    /// The portal's name.
    public static final String PORTAL = "Candour";

    private static final MediaType HTML = new MediaType("text/html;charset=utf-8");

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final OversightBody body;
    private final PortalAddress address;
    private final StaticFiles files;
    private final List<MadeUpData> sources;
    private final Clock clock;

    Pages(OversightBody body, PortalAddress address, StaticFiles files, List<MadeUpData> sources, Clock clock) {
        this.body = body;
        this.address = address;
        this.files = files;
        this.sources = List.copyOf(sources);
        this.clock = clock;
    }

    /// The frame of a page that may show figures: marked as made up while the portal holds the sample.
    ///
    /// @param texts the words in the language of the request
    /// @param title of the page, without the portal's name
    /// @param path permanent address of the page as routes know it, without a language, beginning with a slash
    public Frame frame(Texts texts, String title, String path) {
        return plainFrame(texts, title, path).madeUp(sources.stream().anyMatch(MadeUpData::present));
    }

    /// The frame of a page that shows no figures and needs no database, such as an error.
    public Frame plainFrame(Texts texts, String title, String path) {
        Frame.Site site = new Frame.Site(body, address.address(), LondonTime.day(clock.instant()), files);
        List<Crumb> home = List.of(new Crumb(texts.say("platform.home"), "/"));
        return new Frame(title, "", texts, Section.NONE, home, path, false, true, List.of(), false, asked(path), site);
    }

    /// What the address of the request asks of the page it is for; nothing where it is answered with another page, or
    /// sends a form.
    private static String asked(String path) {
        return ServerRequestContext.currentRequest()
                .filter(request -> request.getMethod() == HttpMethod.GET)
                .map(HttpRequest::getUri)
                .filter(uri -> path.split("\\?", 2)[0].equals(uri.getPath()))
                .map(URI::getRawQuery)
                .orElse("");
    }

    /// The page as HTML, status 200; the caller may set another.
    public MutableHttpResponse<byte[]> render(Frame frame, Page page) {
        return HttpResponse.ok(html(frame, page))
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, frame.language());
    }

    byte[] html(Frame frame, Page page) {
        Texts texts = frame.texts();
        Map<String, Object> given = Map.of("frame", frame, "page", page, "t", texts);
        if (texts.language() == Language.ENGLISH) {
            Utf8ByteOutput output = new Utf8ByteOutput();
            engine.render(page.template(), given, output);
            return output.toByteArray();
        }
        StringOutput output = new StringOutput();
        engine.render(page.template(), given, output);
        return LinksInLanguage.of(texts.language(), output.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
