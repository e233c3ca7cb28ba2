package candour.backend.scrutiny.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.scrutiny.PanelBench;
import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Draws for tests, made over HTTP.
public final class DrawFixtures {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private DrawFixtures() {}

    /// Binds a draw of so many cases from the one extract there is.
    ///
    /// @return the draw's public name
    public static String commit(PanelBench bench, StaffDesk officer, int size) {
        HttpResponse<String> answer = send(bench, officer, "any", String.valueOf(size));
        assertEquals(303, answer.statusCode(), answer.body());
        return answer.headers().firstValue("location").orElse("").replaceAll(".*/draws/([0-9a-f]{32}).*", "$1");
    }

    /// Sends the form of a new draw with one part.
    static HttpResponse<String> send(PanelBench bench, StaffDesk officer, String focus, String size) {
        return officer.post(
                "/staff/cases/draws/new",
                "panel",
                bench.panel(),
                "extract",
                extract(bench.rows()),
                "meeting",
                "",
                "focus1",
                focus,
                "size1",
                size);
    }

    /// Makes the draw.
    public static HttpResponse<String> draw(StaffDesk officer, String draw) {
        return officer.post(path(draw) + "/draw", "version", version(officer, path(draw)), "said", "461253");
    }

    /// The version that a page shows; 0 where it shows none.
    public static String version(StaffDesk desk, String path) {
        Matcher version = VERSION.matcher(desk.get(path).body());
        return version.find() ? version.group(1) : "0";
    }

    static String path(String draw) {
        return "/staff/cases/draws/" + draw;
    }

    private static String extract(Rows rows) {
        return rows.list("SELECT LOWER(HEX(reference)) FROM case_extract").getFirst();
    }
}
