package candour.backend.experience.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.identity.Role;
import candour.backend.support.StaffDesk;
import candour.shared.area.ForceId;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The desk of a member of staff who works with reports.
final class Desk {
    private static final ForceId WEST_MIDLANDS = new ForceId("west-midlands");
    private static final Pattern REPORT = Pattern.compile("href=\"(/staff/reports/[0-9a-f]{32})\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private final StaffDesk desk;

    private Desk(StaffDesk desk) {
        this.desk = desk;
    }

    static Desk of(Role... roles) {
        return new Desk(StaffDesk.signedIn(WEST_MIDLANDS, roles));
    }

    static Desk inForce(String force, Role... roles) {
        return new Desk(StaffDesk.signedIn(new ForceId(force), roles));
    }

    HttpResponse<String> open(String path) {
        return desk.get(path);
    }

    /// The page, which must be there.
    String read(String path) {
        HttpResponse<String> page = desk.get(path);
        assertEquals(200, page.statusCode(), path);
        assertEquals("no-store", page.headers().firstValue("cache-control").orElse(""));
        return page.body();
    }

    /// Addresses of the reports on this list.
    List<String> reports(String list) {
        return REPORT.matcher(read(list))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /// Sends a form with the version its page shows.
    HttpResponse<String> act(String report, String act, String... fields) {
        return send(report + act, version(report), fields);
    }

    /// The same for the page of the text for publication.
    HttpResponse<String> actOnText(String report, String act, String... fields) {
        return send(report + "/text" + act, version(report + "/text"), fields);
    }

    HttpResponse<String> send(String path, String version, String... fields) {
        String[] all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "version";
        all[fields.length + 1] = version;
        return desk.post(path, all);
    }

    String version(String path) {
        Matcher version = VERSION.matcher(read(path));
        return version.find() ? version.group(1) : "0";
    }

    String reference() {
        return desk.account().reference().value();
    }
}
