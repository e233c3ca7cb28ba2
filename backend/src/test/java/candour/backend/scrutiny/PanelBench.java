package candour.backend.scrutiny;

import candour.backend.area.AreaLookup;
import candour.backend.identity.Role;
import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import candour.shared.area.ForceId;

/// A panel with people round it, each at a desk of their own. Everything is made up.
public final class PanelBench {
    /// The force whose records the panel looks at.
    public static final ForceId FORCE = new ForceId("west-midlands");

    private static final String REFERENCE = "000000000000000000000000000000a1";

    private final Rows rows;

    private PanelBench(Rows rows) {
        this.rows = rows;
    }

    /// A panel without members, in an emptied portal.
    public static PanelBench open() {
        TestPortal portal = TestPortal.emptied();
        Rows rows = Rows.of(portal);
        int force = portal.bean(AreaLookup.class).getForce(FORCE).id();
        rows.run("INSERT INTO panel (id, reference, force_id, name, kind, remit, terms, area_code, independent_chair,"
                + " cadence_months, seats, taken, quorum, age_from, age_to, term_months, status, sample, version)"
                + " VALUES (1, UNHEX('" + REFERENCE + "'), " + force + ", 'Sample panel', 'STOP_AND_SEARCH', 'remit',"
                + " 'terms', 'E08000025', TRUE, 2, 12, 0, 3, 18, NULL, 24, 'OPEN', FALSE, 1)");
        return new PanelBench(rows);
    }

    /// The public name of the panel.
    public String panel() {
        return REFERENCE;
    }

    /// The tables.
    public Rows rows() {
        return rows;
    }

    /// A member who is cleared for records.
    public StaffDesk member() {
        return cleared(seated(StaffDesk.signedIn(FORCE, Role.VOLUNTEER), "MEMBER"));
    }

    /// A member who was never vetted.
    public StaffDesk unvetted() {
        return seated(StaffDesk.signedIn(FORCE, Role.VOLUNTEER), "MEMBER");
    }

    /// The chair, cleared for records.
    public StaffDesk chair() {
        return cleared(seated(StaffDesk.signedIn(FORCE, Role.CHAIR), "CHAIR"));
    }

    /// Somebody of the force with this role.
    public StaffDesk staff(Role role) {
        return StaffDesk.signedIn(FORCE, role);
    }

    private StaffDesk seated(StaffDesk desk, String role) {
        String account = desk.account().reference().value();
        rows.run("INSERT INTO panel_member (reference, panel_id, account_reference, role, from_on, until_on, version)"
                + " VALUES (UNHEX(LEFT(SHA2('" + account + "', 256), 32)), 1, UNHEX('" + account + "'), '" + role
                + "', '2020-01-01', '2099-01-01', 1)");
        return desk;
    }

    private StaffDesk cleared(StaffDesk desk) {
        rows.run("INSERT INTO clearance (account_reference, material, status, noted_on, expires_on) VALUES (UNHEX('"
                + desk.account().reference().value() + "'), 'RECORDS', 'CLEARED', '2020-01-01', '2099-01-01')");
        return desk;
    }
}
