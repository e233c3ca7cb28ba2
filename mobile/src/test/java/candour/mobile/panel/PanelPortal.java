package candour.mobile.panel;

import candour.mobile.api.Json;
import candour.mobile.support.FakePortal;
import candour.shared.wire.ApplicationDocument;
import candour.shared.wire.ApplicationReceipt;
import candour.shared.wire.AreaEntry;
import candour.shared.wire.AreaList;
import candour.shared.wire.MeetingEntry;
import candour.shared.wire.PanelDocument;
import candour.shared.wire.PanelList;
import candour.shared.wire.PlaceEntry;
import candour.shared.wire.VisitReceipt;
import java.util.List;
import java.util.stream.IntStream;

/// A portal with two panels, one of them for young people.
final class PanelPortal {
    static final String FIND = "/api/v1/panels/find";
    static final String PANELS = "/api/v1/panels";
    static final String APPLY = "/api/v1/panels/p1/applications";
    static final String REFERENCE = "000-000-000-000-000-000";
    static final PlaceEntry DUDLEY = new PlaceEntry("E08000027", "Dudley", null);
    static final PanelDocument PANEL = panel("p1", "Sample panel of Northbrook", 18, 3);
    static final PanelDocument YOUNG = panel("p2", "Sample youth panel", 14, 0);

    private PanelPortal() {}

    static FakePortal make() {
        return new FakePortal()
                .on(FIND, json(new PanelList("place", DUDLEY, List.of(PANEL), List.of(YOUNG), List.of())))
                .on(PANELS, json(new PanelList("all", null, List.of(PANEL, YOUNG), List.of(), List.of())))
                .on(PANELS + "/p1", json(PANEL))
                .on(PANELS + "/p2", json(YOUNG))
                .on("/api/v1/areas", json(districts()))
                .on(APPLY, "201 " + Json.write(new ApplicationReceipt(REFERENCE, "/application")))
                .on("/api/v1/applications/visits", json(new VisitReceipt("a-visit", 30)))
                .on("/api/v1/applications/state", json(application("talk", true)))
                .on("/api/v1/applications/withdraw", json(application("withdrawn", false)));
    }

    static String json(Object value) {
        return "200 " + Json.write(value);
    }

    static PanelList choice() {
        return new PanelList(
                "choose", null, List.of(), List.of(), List.of(DUDLEY, new PlaceEntry("E05000001", "Castle", "Dudley")));
    }

    static PanelList unknown(String what) {
        return new PanelList("unknown-" + what, null, List.of(), List.of(), List.of());
    }

    static ApplicationDocument application(String status, boolean open) {
        return new ApplicationDocument(
                "p1", PANEL.name(), status, open, "2026-11-16", open ? "On Monday at ten, by video." : "");
    }

    private static AreaList districts() {
        List<AreaEntry> areas = IntStream.range(0, 60)
                .mapToObj(n ->
                        new AreaEntry("E070000" + (10 + n), "district", "District " + n, 2024, n != 59, "E23000014"))
                .toList();
        return new AreaList(1, 1000, 60, null, areas);
    }

    static PanelDocument panel(String reference, String name, int youngest, int free) {
        return new PanelDocument(
                reference,
                name,
                youngest < 18 ? "youth" : "stop-and-search",
                "E08000027",
                "Dudley",
                "west-midlands",
                "West Midlands Police",
                true,
                "Looks at records of searches drawn by lot.",
                List.of("Members come to the meetings."),
                true,
                2,
                12,
                free,
                5,
                youngest,
                youngest < 18 ? 25 : null,
                youngest < 18 ? List.of("under-16", "from-16", "from-18") : List.of("from-18"),
                24,
                true,
                new MeetingEntry("g1", "panel", "2027-05-12T18:00+01:00", "2027-05-12T20:00+01:00", "Sample Hall", ""),
                new PanelDocument.LastMinutes("m1", "2026-11-02"));
    }
}
