package candour.backend.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Walks through a portal along its links without a browser, to one page of each kind.
final class LinkWalk {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern CHANGING = Pattern.compile("[0-9a-f]{16,}|[0-9]+|(?<=/areas/)[A-Z0-9]+");
    private static final int OF_A_KIND = 1;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI portal;
    private final String cookie;

    /// @param cookie what the browser keeps; empty when nobody is signed in
    LinkWalk(URI portal, String cookie) {
        this.portal = portal;
        this.cookie = cookie;
    }

    /// Looks at what the portal answers.
    interface Looking {
        /// @param answer as it came
        void at(String path, HttpResponse<byte[]> answer) throws IOException;
    }

    /// What pages have in common whose addresses differ in numbers, references and values alone.
    static String kind(String path) {
        return CHANGING.matcher(path).replaceAll("x").replaceAll("=[^&]*", "=");
    }

    /// Follows links from these pages, to one of each kind.
    ///
    /// @param within where links are followed to
    /// @return how many addresses were met
    int walk(List<String> from, String within, Looking looking) throws IOException, InterruptedException {
        Deque<String> open = new ArrayDeque<>(from);
        Map<String, Integer> kinds = new HashMap<>();
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String path = open.poll();
            if (!seen.add(path) || kinds.merge(kind(path), 1, Integer::sum) > OF_A_KIND && !from.contains(path)) {
                continue;
            }
            HttpResponse<byte[]> answer = ask(path);
            looking.at(path, answer);
            LINK.matcher(new String(answer.body(), StandardCharsets.UTF_8))
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> link.startsWith(within) || link.startsWith("/cy" + within))
                    .filter(link -> !link.startsWith("/static/") && !link.startsWith("/leave"))
                    .forEach(open::add);
        }
        return seen.size();
    }

    private HttpResponse<byte[]> ask(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve(path.replace(" ", "%20")))
                .header("Accept", "text/html,*/*;q=0.8");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
