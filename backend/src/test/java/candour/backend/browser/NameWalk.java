package candour.backend.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern CHANGING = Pattern.compile("[0-9a-f]{16,}|[0-9]+|(?<=/areas/)[A-Z0-9]+");
    private static final int OF_A_KIND = 1;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
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
        Deque<String> open = new ArrayDeque<>(from);
        Map<String, Integer> kinds = new HashMap<>();
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String path = open.poll();
            String kind = CHANGING.matcher(path).replaceAll("x").replaceAll("=[^&]*", "=");
            if (!seen.add(path) || kinds.merge(kind, 1, Integer::sum) > OF_A_KIND && !from.contains(path)) {
                continue;
            }
            String page = text(cookie, path);
            look(path, page);
            LINK.matcher(page)
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> link.startsWith(within) || link.startsWith("/cy" + within))
                    .filter(link -> !link.startsWith("/static/") && !link.startsWith("/leave"))
                    .forEach(open::add);
        }
        return seen.size();
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

    private String text(String cookie, String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve(path.replace(" ", "%20")))
                .header("Accept", "text/html,*/*;q=0.8");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
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
