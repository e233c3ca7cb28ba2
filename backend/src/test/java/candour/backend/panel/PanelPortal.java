package candour.backend.panel;

import static candour.backend.panel.PanelForms.description;
import static candour.backend.panel.PanelForms.target;

import candour.backend.identity.Role;
import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import candour.shared.area.ForceId;

/// An emptied portal that knows Birmingham and its postcode B4 6AB, and whoever opens panels there.
///
/// @param rows its tables
/// @param officer a panel officer of the force
record PanelPortal(Rows rows, StaffDesk officer) {
    static final ForceId FORCE = new ForceId("west-midlands");
    static final String BIRMINGHAM = "E08000025";

    private static final String DESK = "/staff/panels/";

    static PanelPortal fresh() {
        Rows rows = Rows.of(TestPortal.emptied());
        rows.run("INSERT INTO area (id, code, kind, name, parent_id, vintage, current) SELECT 9003, '" + BIRMINGHAM
                + "', 'district', 'Birmingham', id, 2024, TRUE FROM area WHERE code = 'E23000014'");
        rows.run("INSERT INTO area_word (word, area_id) VALUES ('birmingham', 9003)");
        rows.run("INSERT INTO postcode (postcode, latitude, longitude, district_id, ward_id, lsoa_id)"
                + " VALUES ('B46AB', 52.485, -1.9, 9003, NULL, NULL)");
        return new PanelPortal(rows, StaffDesk.signedIn(FORCE, Role.PANEL_OFFICER));
    }

    /// Opens "Sample panel" for Birmingham.
    ///
    /// @return its public name
    String open(int seats) {
        return target(officer.post(DESK + "new", description("Sample panel", seats)))
                .substring(DESK.length());
    }
}
