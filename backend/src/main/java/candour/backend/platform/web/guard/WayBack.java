package candour.backend.platform.web.guard;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The page somebody was on their way to when they were asked to sign in or to confirm who they are. Only pages of
/// staff on this portal come through; anything else becomes the home page of staff, so that no link can lead a person
/// who signs in to another site. Source: OWASP ASVS 5.0, 3.7.2.
///
/// @param path of the page, with its query
public record WayBack(String path) {
    /// The home page of staff.
    public static final WayBack HOME = new WayBack("/staff");

    /// Name of the field and of the query parameter that carry it.
    public static final String FIELD = "next";

    private static final int LONGEST = 500;
    private static final String WELSH = "/cy/";
    private static final Pattern OURS =
            Pattern.compile("/staff(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*(\\?[A-Za-z0-9._~=&%+-]*)?");

    /// The way back that was asked for, or the home page of staff.
    public static WayBack of(@Nullable Object asked) {
        String text = asked == null ? "" : asked.toString();
        String path = text.startsWith(WELSH) ? text.substring(WELSH.length() - 1) : text;
        return path.length() <= LONGEST && OURS.matcher(path).matches() ? new WayBack(path) : HOME;
    }

    /// The address of a page that asks something first and then leads on here.
    public URI through(String page) {
        return URI.create(
                equals(HOME) ? page : page + "?" + FIELD + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }
}
