package candour.backend.meeting;

import candour.backend.identity.Role;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.reference.PublicReference;
import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import candour.shared.area.ForceId;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A panel in the West Midlands with those who have to do with its meetings, each at a desk of their own.
public final class PanelFixture {
    private static final ForceId FORCE = new ForceId("west-midlands");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private final TestPortal portal = TestPortal.emptied();
    private final Rows rows = Rows.of(portal);
    private final Panel panel = add("Sample panel", 18);
    private final StaffDesk officer = StaffDesk.signedIn(FORCE, Role.PANEL_OFFICER);
    private final StaffDesk chair = sitting(panel, "CHAIR", Role.CHAIR);
    private final StaffDesk member = sitting(panel, "MEMBER", Role.VOLUNTEER);

    /// An emptied portal with the panel in it.
    public static PanelFixture start() {
        return new PanelFixture();
    }

    /// Another panel of the same force.
    ///
    /// @param youngest age of its members
    public Panel add(String name, int youngest) {
        PublicReference reference =
                new PublicReference(UUID.randomUUID().toString().replace("-", ""));
        rows.run("INSERT INTO panel (reference, force_id, name, kind, remit, terms, area_code, independent_chair,"
                + " cadence_months, seats, taken, quorum, age_from, age_to, term_months, status, sample, version)"
                + " SELECT UNHEX('" + reference + "'), id, '" + name + "', 'STOP_AND_SEARCH', 'Remit', 'Terms',"
                + " 'E08000025', TRUE, 2, 12, 0, 5, " + youngest + ", NULL, 24, 'OPEN', FALSE, 1"
                + " FROM police_force WHERE slug = 'west-midlands'");
        return portal.bean(PanelLookup.class).find(reference).orElseThrow();
    }

    /// Somebody new who sits on a panel.
    public StaffDesk sitting(Panel on, String role, Role account) {
        StaffDesk desk = StaffDesk.signedIn(FORCE, account);
        rows.run("INSERT INTO panel_member (reference, panel_id, account_reference, role, from_on, until_on, version)"
                + " VALUES (UNHEX('" + UUID.randomUUID().toString().replace("-", "") + "'), " + on.id() + ", UNHEX('"
                + desk.account().reference() + "'), '" + role + "', '2020-01-01', '2090-01-01', 1)");
        return desk;
    }

    /// Somebody of the force with one role, who sits on no panel.
    public static StaffDesk desk(Role role) {
        return StaffDesk.signedIn(FORCE, role);
    }

    /// The version that a form on this page carries.
    public static String version(StaffDesk desk, String path) {
        Matcher found = VERSION.matcher(desk.get(path).body());
        return found.find() ? found.group(1) : "0";
    }

    /// Plans a meeting on a day far ahead, from 6pm to 8pm.
    ///
    /// @param kind `panel`, `forum` or `commission`
    /// @param seats for the public; empty for none
    public Meeting plan(String kind, String seats) {
        HttpResponse<String> answer = officer.post(
                "/staff/meetings/plan/" + panel.reference(),
                "kind",
                kind,
                "date-day",
                "12",
                "date-month",
                "5",
                "date-year",
                "2071",
                "from",
                "6pm",
                "to",
                "20:00",
                "place",
                "Sample Hall, 1 Example Street",
                "online",
                "",
                "seats",
                seats);
        if (answer.statusCode() != 303) {
            throw new AssertionError(answer.body());
        }
        String path = answer.headers().firstValue("location").orElseThrow();
        return meeting(path.substring("/staff/meetings/".length(), path.indexOf('?')));
    }

    /// The meeting as it is stored now.
    public Meeting meeting(String reference) {
        return portal.bean(MeetingLookup.class).get(reference);
    }

    /// The meeting as it is stored now.
    public Meeting again(Meeting meeting) {
        return meeting(meeting.reference().value());
    }

    /// Moves the meeting into the past, so that it ended an hour ago.
    public Meeting past(Meeting meeting) {
        Instant end = Instant.now().minusSeconds(3600);
        rows.run("UPDATE meeting SET starts_at = '" + sql(end.minusSeconds(7200)) + "', ends_at = '" + sql(end)
                + "' WHERE id = " + meeting.id());
        return again(meeting);
    }

    private static String sql(Instant moment) {
        return moment.toString().replace('T', ' ').replace("Z", "");
    }

    public TestPortal portal() {
        return portal;
    }

    public Rows rows() {
        return rows;
    }

    public Panel panel() {
        return panel;
    }

    public StaffDesk officer() {
        return officer;
    }

    public StaffDesk chair() {
        return chair;
    }

    public StaffDesk member() {
        return member;
    }
}
