package candour.backend.outreach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.browser.SamplePortal;
import candour.backend.identity.Role;
import candour.backend.platform.time.LondonTime;
import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import candour.shared.area.ForceId;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Somebody who writes in an empty log, beside the made-up sample.
final class LogDesk {
    static final ForceId FORCE = new ForceId("west-midlands");

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private final StaffDesk officer;
    private final LocalDate today =
            LondonTime.day(TestPortal.running().bean(Clock.class).instant());

    private LogDesk(StaffDesk officer) {
        this.officer = officer;
    }

    /// The log emptied, and a panel officer at it.
    static LogDesk emptied() {
        Rows rows = Rows.of(SamplePortal.loaded());
        for (String table :
                List.of("outreach_activity", "outreach_partner", "outreach_commitment", "remedial_action")) {
            rows.run("DELETE FROM " + table);
        }
        return new LogDesk(StaffDesk.signedIn(FORCE, Role.PANEL_OFFICER));
    }

    StaffDesk officer() {
        return officer;
    }

    LocalDate today() {
        return today;
    }

    /// Where the answer sends, which must be on.
    static String to(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode(), answer.body());
        return answer.headers().firstValue("location").orElse("");
    }

    String version(String path) {
        Matcher version = VERSION.matcher(officer.get(path).body());
        return version.find() ? version.group(1) : "0";
    }

    /// Plans a workshop in Birmingham.
    ///
    /// @return its address
    String plan(String title, LocalDate day, String... more) {
        return to(officer.post("/staff/outreach/new", form(title, day, more))).replaceAll("\\?.*", "");
    }

    /// The fields of the form of a workshop in Birmingham, some of them changed.
    String[] form(String title, LocalDate day, String... more) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("method", "workshop");
        fields.put("level", "participate");
        fields.put("area", "E08000025");
        fields.put("owner", officer.account().reference().value());
        put(fields, "on", day);
        for (int at = 0; at < more.length; at += 2) {
            fields.put(more[at], more[at + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
    }

    /// Writes down how it went, today.
    HttpResponse<String> hold(String activity, String... more) {
        return hold(activity, today, more);
    }

    HttpResponse<String> hold(String activity, LocalDate day, String... more) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("version", version(activity));
        put(fields, "held", day);
        List<String> all = new ArrayList<>();
        fields.forEach((name, value) -> all.addAll(List.of(name, value)));
        all.addAll(List.of(more));
        return officer.post(activity + "/held", all.toArray(String[]::new));
    }

    /// Writes a promise down that is due in ten days.
    HttpResponse<String> promise(String activity, String told) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("told", told);
        fields.put("promised", "We will answer in two weeks.");
        fields.put("owner-role", "head of engagement");
        put(fields, "due", today.plusDays(10));
        return officer.post(
                activity + "/commitments",
                fields.entrySet().stream()
                        .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                        .toArray(String[]::new));
    }

    private static void put(Map<String, String> fields, String field, LocalDate day) {
        fields.put(field + "-day", String.valueOf(day.getDayOfMonth()));
        fields.put(field + "-month", String.valueOf(day.getMonthValue()));
        fields.put(field + "-year", String.valueOf(day.getYear()));
    }
}
