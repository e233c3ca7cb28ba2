package candour.backend.browser;

import candour.backend.identity.Account;
import candour.backend.support.StaffDesk;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// One page of each kind that each of the staff comes to by links alone, in each language.
final class StaffPages {
    private static final Pattern MAIN = Pattern.compile("(?s)<main.*</main>");
    private static final Pattern PART = Pattern.compile("<(\\w+)[^>]*?class=\"([^\"]*)\"");

    private final List<Seen> pages = new ArrayList<>();
    private final List<Seen> kinds = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    /// A page as one of them sees it.
    ///
    /// @param session what the browser of whoever sees it keeps
    record Seen(String who, String session, String path, String html) {
        boolean welsh() {
            return path.startsWith("/cy");
        }

        @Override
        public String toString() {
            return path + " as " + who;
        }
    }

    StaffPages(URI portal, List<Account> staff) throws IOException, InterruptedException {
        for (Account one : staff) {
            String session = StaffDesk.of(one).cookies().getOrDefault("__Host-session", "");
            LinkWalk walk = new LinkWalk(portal, "__Host-session=" + session);
            walk.walk(List.of("/staff"), "/staff", (path, answer) -> {
                String html = new String(answer.body(), StandardCharsets.UTF_8);
                if (answer.statusCode() == 200 && html.startsWith("<!DOCTYPE html>")) {
                    keep(new Seen(one.email(), session, path, html));
                }
            });
        }
    }

    /// All of them, in the order in which they were met.
    List<Seen> pages() {
        return List.copyOf(pages);
    }

    /// Those with an address or a part that none before them had.
    List<Seen> kinds() {
        return List.copyOf(kinds);
    }

    private void keep(Seen page) {
        pages.add(page);
        if (known.addAll(parts(page))) {
            kinds.add(page);
        }
    }

    private static Set<String> parts(Seen page) {
        String language = page.welsh() ? "cy " : "en ";
        Set<String> parts = new HashSet<>();
        parts.add(LinkWalk.kind(page.path()).replaceAll("\\?.*", ""));
        MAIN.matcher(page.html()).results().forEach(main -> PART.matcher(main.group())
                .results()
                .forEach(part -> parts.add(language + part.group(1) + "." + part.group(2))));
        return parts;
    }
}
