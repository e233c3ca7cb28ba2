package candour.backend.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.StaffDesk;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What tests of panels read and send again and again.
final class PanelForms {
    private PanelForms() {}

    static String[] description(String name, int seats, String... more) {
        List<String> fields = new ArrayList<>(List.of(
                "name",
                name,
                "kind",
                "stop-and-search",
                "remit",
                "Looks at searches.",
                "terms",
                "Members come.",
                "area",
                "E08000025",
                "chair",
                "yes",
                "cadence",
                "2",
                "seats",
                String.valueOf(seats),
                "quorum",
                "1",
                "age-from",
                "18",
                "age-to",
                "",
                "term",
                "24",
                "status",
                "open"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    static String target(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode(), answer.body());
        return answer.headers().firstValue("location").orElse("");
    }

    static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertTrue(found.find(), page);
        return found.group(1);
    }

    static String read(StaffDesk desk, String path) {
        HttpResponse<String> page = desk.get(path);
        assertEquals(200, page.statusCode(), path + page.body());
        return page.body();
    }
}
