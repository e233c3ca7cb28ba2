package candour.backend.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.Browsing;
import candour.backend.support.TestPortal;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The local policing body changes in May 2028; a renamed body must show everywhere.
class BodyRenameTest {

    @Test
    void a_renamed_body_shows_on_every_page_and_file(@TempDir Path folder) throws Exception {
        Path logo = Files.writeString(folder.resolve("mark.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Map<String, Object> settings = TestPortal.settings();
        settings.put("candour.body.name", "Policing & Crime Board");
        settings.put("candour.body.officeholder-title", "Chair of the Board");
        settings.put("candour.body.email", "board@example.org");
        settings.put("candour.body.colour", "#224466");
        settings.put("candour.body.logo", logo.toString());
        settings.put("candour.web.address", "https://candour.example.org/");
        try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, settings)) {
            Browsing portal = Browsing.at(server.getURI());
            for (String path : List.of("/privacy", "/cookies", "/accessibility", "/no-such-page")) {
                String page = portal.get(path, "Accept", "text/html").body();
                assertTrue(page.contains("<span class=\"masthead__body\">Policing &amp; Crime Board</span>"), path);
                assertTrue(page.contains("board@example.org"), path);
                assertTrue(page.contains("/logo.svg\" alt=\"\""), path);
                assertFalse(page.contains("Commissioner</"), path);
            }
            assertTrue(portal.get("/static/x/portal.css").body().contains("--body:#224466"));
            assertEquals(
                    "image/svg+xml",
                    portal.get("/static/x/logo.svg")
                            .headers()
                            .firstValue("content-type")
                            .orElse(""));
            assertTrue(portal.get("/.well-known/security.txt").body().contains("mailto:board@example.org"));
            assertTrue(portal.get("/privacy").body().contains("href=\"https://candour.example.org/privacy\""));
        }
    }
}
