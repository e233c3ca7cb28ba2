package candour.backend.platform.web;

import candour.shared.text.Language;
import java.util.List;

/// Puts the language on every link and form of a finished page, so that templates, charts and texts write plain paths.
/// Only attributes within tags are touched, never words; a tag with `hreflang` says its language itself.
final class LinksInLanguage {
    private static final List<String> ATTRIBUTES = List.of(" href=\"/", " action=\"/", " formaction=\"/");

    private LinksInLanguage() {}

    /// The page with its links in this language.
    static String of(Language language, String html) {
        if (language.prefix().isEmpty()) {
            return html;
        }
        StringBuilder page = new StringBuilder(html.length() + 2000);
        int from = 0;
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', from)) {
            int close = end(html, open);
            page.append(html, from, open);
            tag(language, html.substring(open, close), page);
            from = close;
        }
        return page.append(html, from, html.length()).toString();
    }

    /// Where the tag that opens here is over: behind the first `>` that is not within a quoted value.
    private static int end(String html, int open) {
        boolean quoted = false;
        for (int at = open; at < html.length(); at++) {
            char one = html.charAt(at);
            if (one == '"') {
                quoted = !quoted;
            } else if (one == '>' && !quoted) {
                return at + 1;
            }
        }
        return html.length();
    }

    private static void tag(Language language, String tag, StringBuilder page) {
        int found = tag.contains(" hreflang=") ? -1 : first(tag);
        if (found < 0) {
            page.append(tag);
            return;
        }
        int start = tag.indexOf('"', found) + 1;
        int stop = tag.indexOf('"', start);
        page.append(tag, 0, start).append(LanguageInAddress.in(language, tag.substring(start, stop)));
        page.append(tag, stop, tag.length());
    }

    private static int first(String tag) {
        for (String attribute : ATTRIBUTES) {
            int at = tag.indexOf(attribute);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }
}
