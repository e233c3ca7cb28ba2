package candour.backend.meeting.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.identity.Account;
import candour.backend.identity.Role;
import candour.backend.platform.time.LondonTime;
import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import candour.shared.area.ForceId;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A panel with its people and a meeting that took place, and what they do with its minutes over HTTP.
final class World {
    static final String PANEL = "Sample panel of Northbrook";
    private static final ForceId FORCE = new ForceId("west-midlands");
    private static final Pattern VERSION = Pattern.compile("name=\"(?:version|base)\" value=\"([0-9]+)\"");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Random RANDOM = new Random(7);

    private final TestPortal portal;
    private final Rows rows;
    private final long panel;

    private World(TestPortal portal) {
        this.portal = portal;
        this.rows = Rows.of(portal);
        rows.run("INSERT INTO panel (reference, force_id, name, kind, remit, terms, area_code, independent_chair,"
                + " cadence_months, seats, taken, quorum, age_from, age_to, term_months, status, sample, version)"
                + " SELECT X'" + reference() + "', id, '" + PANEL + "', 'STOP_AND_SEARCH', 'Looks', 'Terms',"
                + " 'E08000025', TRUE, 2, 12, 0, 4, 18, NULL, 24, 'OPEN', FALSE, 1"
                + " FROM police_force WHERE slug = 'west-midlands'");
        this.panel = Long.parseLong(rows.list("SELECT MAX(id) FROM panel").getFirst());
    }

    /// On an empty portal.
    static World fresh() {
        return new World(TestPortal.emptied());
    }

    TestPortal portal() {
        return portal;
    }

    Rows rows() {
        return rows;
    }

    /// A meeting that ended so many days ago, at least one.
    ///
    /// @return its reference
    String meeting(int daysAgo, String status) {
        Instant now = portal.bean(Clock.class).instant();
        LocalDate day = LondonTime.day(now).minusDays(daysAgo);
        Instant ends = day.atTime(20, 0).toInstant(ZoneOffset.UTC);
        String reference = reference();
        rows.run("INSERT INTO meeting (reference, panel_id, force_id, kind, starts_at, ends_at, place, online, status,"
                + " held_on, seats, seats_taken, sequence, changed_at, sample, version)"
                + " SELECT X'" + reference + "', " + panel + ", force_id, 'panel', '"
                + MOMENT.format(ends.minus(2, ChronoUnit.HOURS)) + "', '" + MOMENT.format(ends)
                + "', 'Northbrook Library', '', '" + status + "', "
                + (status.equals("held") ? "'" + day + "'" : "NULL") + ", NULL, 0, 0, '" + MOMENT.format(now)
                + "', FALSE, 1 FROM panel WHERE id = " + panel);
        return reference;
    }

    /// Somebody with these roles.
    static StaffDesk desk(Role... roles) {
        return StaffDesk.signedIn(FORCE, roles);
    }

    /// Somebody who serves on the panel.
    ///
    /// @param part `CHAIR`, `VICE_CHAIR` or `MEMBER`
    StaffDesk serving(String part, Role... roles) {
        StaffDesk desk = desk(roles);
        Account account = desk.account();
        rows.run("INSERT INTO panel_member (reference, panel_id, account_reference, role, from_on, until_on, version)"
                + " VALUES (X'" + reference() + "', " + panel + ", X'" + account.reference() + "', '" + part
                + "', '2026-01-01', '2028-01-01', 1)");
        return desk;
    }

    /// Begins the minutes of a meeting.
    ///
    /// @return where they are
    static String begin(StaffDesk by, String meeting) {
        HttpResponse<String> begun = by.post("/staff/minutes", "meeting", meeting);
        assertEquals(303, begun.statusCode(), begun.body());
        return begun.headers().firstValue("location").orElseThrow();
    }

    /// Writes a section as whoever just opened it.
    static HttpResponse<String> write(StaffDesk by, String minutes, int section, String text) {
        String path = minutes + "/sections/" + section;
        return by.post(path, "base", version(by, path), "heading", "Heading " + section, "body", text);
    }

    /// Sends a form of the page with the version it shows.
    static HttpResponse<String> act(StaffDesk by, String minutes, String act, String... fields) {
        String[] all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "version";
        all[fields.length + 1] = version(by, minutes);
        return by.post(minutes + act, all);
    }

    /// Looks at everything that may point to a person and approves.
    static HttpResponse<String> approve(StaffDesk by, String minutes) {
        String[] looked = Pattern.compile("name=\"looked\" type=\"checkbox\" value=\"([0-9a-f]+)\"")
                .matcher(read(by, minutes))
                .results()
                .flatMap(found -> Stream.of("looked", found.group(1)))
                .toArray(String[]::new);
        return act(by, minutes, "/approve", looked);
    }

    /// The page, which must be there.
    static String read(StaffDesk by, String path) {
        HttpResponse<String> page = by.get(path);
        assertEquals(200, page.statusCode(), path);
        assertEquals("no-store", page.headers().firstValue("cache-control").orElse(""), path);
        return page.body();
    }

    static String version(StaffDesk by, String path) {
        Matcher version = VERSION.matcher(read(by, path));
        return version.find() ? version.group(1) : "0";
    }

    /// Minutes of a meeting so many days ago with one section that says this, published.
    ///
    /// @return where the public reads them
    String published(int daysAgo, String text) {
        StaffDesk officer = desk(Role.PANEL_OFFICER);
        StaffDesk chair = serving("CHAIR", Role.CHAIR);
        String minutes = begin(officer, meeting(daysAgo, "held"));
        assertEquals(303, write(officer, minutes, 4, text).statusCode());
        publish(officer, chair, minutes);
        return minutes.replace("/staff", "");
    }

    /// Sends, approves and publishes.
    static void publish(StaffDesk officer, StaffDesk chair, String minutes) {
        assertEquals(303, act(officer, minutes, "/send").statusCode());
        assertEquals(303, approve(officer, minutes).statusCode());
        assertEquals(303, approve(chair, minutes).statusCode());
        assertEquals(303, act(officer, minutes, "/publish").statusCode());
    }

    private static String reference() {
        byte[] bytes = new byte[16];
        synchronized (RANDOM) {
            RANDOM.nextBytes(bytes);
        }
        return HexFormat.of().formatHex(bytes);
    }
}
