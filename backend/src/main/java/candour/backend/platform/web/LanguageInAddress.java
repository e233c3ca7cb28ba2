package candour.backend.platform.web;

import candour.shared.text.Language;
import io.micronaut.http.HttpRequest;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which language an address speaks, and the same address in another. Pages have an address in each language; data
/// does not: files (an address that ends like `.csv`) and the interfaces for programs are the same for every reader.
final class LanguageInAddress {
    private static final String HEARD = "Candour-Language";
    private static final String API_FOR_READERS = "/api/v1";
    private static final Pattern DATA =
            Pattern.compile("/(?:static|api|health|prometheus|\\.well-known)(?:/.*)?|.*\\.[a-z]{2,5}");

    private LanguageInAddress() {}

    /// The language in which this request is to be answered.
    static Language of(HttpRequest<?> request) {
        String heard = request.getHeaders().get(HEARD);
        return heard == null ? Language.ENGLISH : Language.ofCode(heard);
    }

    /// Notes the language of a request whose address no longer shows it, in a header of our own.
    static void note(HttpHeaders headers, Language language) {
        headers.set(HEARD, language.code());
    }

    /// Drops what a browser may have sent under the name of that header.
    static void forget(HttpHeaders headers) {
        headers.remove(HEARD);
    }

    /// The language whose prefix this path carries; empty where it carries none, or where what follows has no page in
    /// that language.
    static Optional<Language> withPrefix(String path) {
        for (Language language : Language.values()) {
            String prefix = language.prefix();
            if (!prefix.isEmpty()
                    && (path.equals(prefix) || path.startsWith(prefix + "/"))
                    && isPage(without(language, path))) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /// The path as routes know it.
    ///
    /// @param path with the prefix of the language
    static String without(Language language, String path) {
        String rest = path.substring(language.prefix().length());
        return rest.startsWith("/") ? rest : "/" + rest;
    }

    /// The path in a language: `/cy/areas?q=x` for `/areas?q=x`. What is no page of this portal, or shows its
    /// language already, stays as it is.
    ///
    /// @param path as routes know it, with query and fragment where there are any
    static String in(Language language, String path) {
        String page = path.split("[?#]", 2)[0];
        if (language.prefix().isEmpty()
                || withPrefix(page).isPresent()
                || !path.startsWith("/")
                || path.startsWith("//")
                || !isPage(page)) {
            return path;
        }
        return page.equals("/") ? language.prefix() + path.substring(1) : language.prefix() + path;
    }

    private static boolean isPage(String path) {
        return path.equals(API_FOR_READERS) || !DATA.matcher(path).matches();
    }
}
