package candour.backend.scrutiny.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.identity.Account;
import candour.backend.identity.Role;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.reference.ReferenceGenerator;
import candour.backend.support.Browsing;
import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import candour.shared.area.ForceId;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A panel with everybody round the table: its chair, a panel officer, the force's contact, the commissioner and an
/// inspector.
final class Table {
    static final ForceId FORCE = new ForceId("west-midlands");
    static final String FOUND = "In nine of the records the camera was off.";
    static final String ASKED = "Switch the camera on before the first word.";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("/staff/recommendations/([0-9a-f]{32})");

    final Rows rows;
    final String panel;
    final StaffDesk chair = desk(Role.CHAIR);
    final StaffDesk officer = desk(Role.PANEL_OFFICER);
    final StaffDesk contact = desk(Role.FORCE_CONTACT);
    final StaffDesk commissioner = desk(Role.COMMISSIONER);
    final StaffDesk inspector = desk(Role.INSPECTOR);

    private Table(TestPortal portal) {
        rows = Rows.of(portal);
        panel = panel("Sample panel");
        seat(chair.account(), panel);
    }

    static Table laid() {
        return new Table(TestPortal.emptied());
    }

    static StaffDesk desk(Role... roles) {
        return StaffDesk.signedIn(FORCE, roles);
    }

    /// A panel of the force, by its public name.
    String panel(String name) {
        String reference =
                TestPortal.running().bean(ReferenceGenerator.class).next().value();
        rows.run("INSERT INTO panel (reference, force_id, name, kind, remit, terms, area_code, independent_chair,"
                + " cadence_months, seats, taken, quorum, age_from, term_months, status, sample, version)"
                + " SELECT UNHEX('" + reference + "'), id, '" + name + "', 'STOP_AND_SEARCH', 'Looks', 'Agrees',"
                + " 'E08000025', TRUE, 2, 10, 1, 3, 16, 24, 'OPEN', FALSE, 1 FROM police_force WHERE slug = '"
                + FORCE.value() + "'");
        return reference;
    }

    /// Makes somebody the chair of a panel.
    void seat(Account account, String ofPanel) {
        PublicReference seat =
                TestPortal.running().bean(ReferenceGenerator.class).next();
        rows.run("INSERT INTO panel_member (reference, panel_id, account_reference, role, from_on, until_on, version)"
                + " SELECT UNHEX('" + seat.value() + "'), id, UNHEX('"
                + account.reference().value() + "'), 'CHAIR',"
                + " '2026-01-01', '2028-01-01', 1 FROM panel WHERE reference = UNHEX('" + ofPanel + "')");
    }

    /// The fields of a draft, with a day for the answer so many days from today.
    String[] draft(int days, String... more) {
        LocalDate due = today().plusDays(days);
        List<String> fields = new ArrayList<>(List.of(
                "panel",
                panel,
                "addressee",
                "force",
                "theme",
                "body-worn-video",
                "language",
                "en",
                "title",
                "Switch cameras on in time",
                "found",
                FOUND,
                "asked",
                ASKED));
        fields.addAll(List.of(day("due", due)));
        fields.addAll(Arrays.asList(more));
        return fields.toArray(String[]::new);
    }

    static String[] day(String field, LocalDate day) {
        return new String[] {
            field + "-day",
            String.valueOf(day.getDayOfMonth()),
            field + "-month",
            String.valueOf(day.getMonthValue()),
            field + "-year",
            String.valueOf(day.getYear())
        };
    }

    LocalDate today() {
        return TestPortal.running().bean(RecommendationLookup.class).today();
    }

    /// The officer drafts, by public name.
    String drafted(String... fields) {
        HttpResponse<String> answer = officer.post("/staff/recommendations", fields.length == 0 ? draft(28) : fields);
        assertEquals(303, answer.statusCode(), answer.body());
        Matcher reference =
                REFERENCE.matcher(answer.headers().firstValue("location").orElse(""));
        if (!reference.find()) {
            throw new IllegalStateException("no draft");
        }
        return reference.group(1);
    }

    String delivered(String... fields) {
        String one = drafted(fields);
        taken(chair, one, "agree");
        taken(officer, one, "deliver", "looked", "1");
        return one;
    }

    /// Delivered and answered, and everybody may read the answer.
    String answered(String position, String reason) {
        String one = delivered();
        taken(contact, one, "answer", "position", position, "reason", reason);
        taken(officer, one, "approve", "looked", "1");
        return one;
    }

    /// Somebody takes a step with the version that is there now, and it is taken.
    void taken(StaffDesk by, String one, String act, String... fields) {
        HttpResponse<String> answer = act(by, one, act, fields);
        assertEquals(303, answer.statusCode(), act + ": " + answer.body());
    }

    HttpResponse<String> act(StaffDesk by, String one, String act, String... fields) {
        return send(by, one, act, version(one), fields);
    }

    HttpResponse<String> send(StaffDesk by, String one, String act, String version, String... fields) {
        String[] all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "version";
        all[fields.length + 1] = version;
        return by.post(path(one) + "/" + act, all);
    }

    String version(String one) {
        return rows.list("SELECT version FROM recommendation WHERE reference = UNHEX('" + one + "')")
                .getFirst();
    }

    /// The page of somebody, which must be there.
    String read(StaffDesk by, String one) {
        HttpResponse<String> page = by.get(path(one));
        assertEquals(200, page.statusCode());
        assertEquals("no-store", page.headers().firstValue("cache-control").orElse(""));
        return page.body();
    }

    /// Whether the page offers a form for this.
    static boolean offers(String page, String act) {
        return page.contains("/" + act + "\" method=\"post\"");
    }

    static String versionOn(String page) {
        Matcher version = VERSION.matcher(page);
        return version.find() ? version.group(1) : "0";
    }

    static String path(String one) {
        return "/staff/recommendations/" + one;
    }

    static HttpResponse<String> open(String path) {
        return Browsing.testPortal().get(path);
    }

    /// Lets the day for the answer have passed.
    void dueDaysAgo(String one, int days) {
        rows.run("UPDATE recommendation SET due_on = '" + today().minusDays(days) + "' WHERE reference = UNHEX('" + one
                + "')");
        rows.run("UPDATE recommendation_step SET due_on = '" + today().minusDays(days) + "' WHERE kind = 'delivered'");
    }
}
