package candour.backend.platform.web;

import candour.backend.platform.time.LondonTime;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Shows pages: `pages.render(pages.frame("Bedford", "/areas/E06000055").in(Section.AREAS), new AreaPage(...))`.
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
    /// @param title of the page, without the portal's name
    /// @param path permanent address of the page, beginning with a slash
    public Frame frame(String title, String path) {
        return plainFrame(title, path).madeUp(sources.stream().anyMatch(MadeUpData::present));
    }

    /// The frame of a page that shows no figures and needs no database, such as an error.
    public Frame plainFrame(String title, String path) {
        Frame.Site site = new Frame.Site(body, address.address(), LondonTime.day(clock.instant()), files);
        List<Crumb> home = List.of(new Crumb("Home", "/"));
        return new Frame(title, "", "en", Section.NONE, home, path, false, true, List.of(), site);
    }

    /// The page as HTML, status 200; the caller may set another.
    public MutableHttpResponse<byte[]> render(Frame frame, Page page) {
        return HttpResponse.ok(html(frame, page)).contentType(HTML);
    }

    byte[] html(Frame frame, Page page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(page.template(), Map.of("frame", frame, "page", page), output);
        return output.toByteArray();
    }
}
