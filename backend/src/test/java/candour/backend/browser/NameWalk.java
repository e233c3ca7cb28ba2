package candour.backend.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Walks through a portal along its links, one of each kind, and finds where a renamed body has its old name.
final class NameWalk {
    private static final Pattern OLD = Pattern.compile("(?i)commissioner|comisiynydd|gomisiynydd|\\bOPCC\\b");

    /// Others of that name: the regulator of data protection, the reports that are sources; and what names nobody:
    /// codes in forms, and addresses of sample accounts.
    private static final Pattern OTHERS = Pattern.compile("Information Commissioner’s Office"
            + "|Swyddfa’r Comisiynydd Gwybodaeth|West Midlands OPCC report|Adroddiad OPCC Gorllewin"
            + "|commissioner@example[.]org|value=\"commissioner\"|\"role-commissioner[a-z-]*\"");

    private final URI portal;
    private final String name;
    private final Map<String, String> found = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<String> nameless = new ArrayList<>();

    /// @param name the new name
    NameWalk(URI portal, String name) {
        this.portal = portal;
        this.name = name;
    }

    /// Where the old name stands, with the words around it.
    Map<String, String> found() {
        return found;
    }

    /// How many answers had which status.
    Map<Integer, Integer> statuses() {
        return statuses;
    }

    /// Pages that lack the new name.
    List<String> nameless() {
        return nameless;
    }

    /// Follows links from these pages, to one of each kind.
    ///
    /// @param within where links are followed to
    /// @return how many were looked at
    int walk(String cookie, List<String> from, String within) throws IOException, InterruptedException {
        return new LinkWalk(portal, cookie).walk(from, within, (path, answer) -> look(path, text(answer)));
    }

    private void look(String path, String page) {
        String left = OTHERS.matcher(page).replaceAll("");
        OLD.matcher(left).results().findFirst().ifPresent(old -> found.put(path, around(left, old.group())));
        if (page.startsWith("<!DOCTYPE html>") && page.contains("masthead") && !page.contains(name)) {
            nameless.add(path);
        }
    }

    private static String around(String page, String word) {
        int at = page.indexOf(word);
        return page.substring(Math.max(0, at - 60), Math.min(page.length(), at + 60));
    }

    private String text(HttpResponse<byte[]> answer) throws IOException {
        String type = answer.headers().firstValue("content-type").orElse("");
        statuses.merge(answer.statusCode(), 1, Integer::sum);
        if (!type.startsWith("application/pdf")) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (PDDocument paper = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
