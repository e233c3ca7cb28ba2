package candour.backend.browser;

import candour.backend.panel.SamplePanels;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One page of each kind, on the made-up sample.
final class PortalPages {
    static final String DISTRICT = "/areas/E08000025";
    static final String FORCE_AREA = "/areas/E23000014";
    static final String AREA_WITHOUT_DATA = "/areas/E23000026";
    static final String FORCE = "/forces/west-midlands";
    static final String COMPARISON = "/compare?area=E08000025&area=E08000026";
    static final String UNREADABLE = "/areas?q=%3F";
    static final String REFUSED_MONTHS = DISTRICT + "?from=nonsense";
    static final String RECOMMENDATION = "/recommendations/0053414d5245434f0000000000000000";
    static final String NOWHERE = "/no-such-page";
    static final String PANEL = "/panels/" + SamplePanels.BIRMINGHAM;

    /// All of them.
    static final List<String> ALL = List.of(
            "/",
            "/areas",
            "/areas?letter=B",
            "/areas?q=wolver",
            "/areas?q=Birmingam",
            UNREADABLE,
            "/areas?unknown=postcode",
            "/areas?unknown=position",
            "/forces",
            FORCE,
            "/forces/bedfordshire",
            DISTRICT,
            DISTRICT + "?period=2026-05&basis=officer-defined",
            REFUSED_MONTHS,
            FORCE_AREA,
            AREA_WITHOUT_DATA,
            "/compare",
            COMPARISON,
            "/national",
            "/about-the-data",
            "/minutes",
            "/minutes?q=camera",
            "/what-people-told-us",
            "/tell",
            "/tell/done",
            "/cy/tell",
            "/rights",
            "/rights/any-search",
            "/rights/section-60",
            "/cy/rights",
            "/cy/rights/section-60",
            "/panels",
            "/panels?area=E08000025",
            "/panels?unknown=postcode",
            PANEL,
            PANEL + "/apply",
            "/application",
            "/cy/panels",
            "/cy" + PANEL + "/apply",
            "/outreach",
            "/you-said-we-did",
            "/recommendations",
            "/recommendations?state=declined",
            RECOMMENDATION,
            "/accessibility",
            "/privacy",
            "/cookies",
            "/api/v1",
            NOWHERE);

    /// Some of them in Welsh: every layout, component and kind of figure is on one of these.
    static final List<String> WELSH = List.of(
            "/cy",
            "/cy/areas",
            "/cy" + DISTRICT,
            "/cy" + FORCE,
            "/cy" + COMPARISON,
            "/cy/about-the-data",
            "/cy/minutes",
            "/cy/you-said-we-did",
            "/cy" + RECOMMENDATION,
            "/cy/privacy",
            "/cy" + NOWHERE);

    /// All of them, and some in Welsh.
    static final List<String> IN_BOTH_LANGUAGES =
            Stream.concat(ALL.stream(), WELSH.stream()).toList();

    /// What answers with something other than 200, and with what.
    static final Map<String, Integer> REFUSALS =
            Map.of(UNREADABLE, 422, REFUSED_MONTHS, 400, NOWHERE, 404, "/cy" + NOWHERE, 404);

    private PortalPages() {}
}
