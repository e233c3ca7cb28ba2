package candour.mobile.picture;

import candour.mobile.api.Json;
import candour.mobile.support.FakePortal;
import candour.mobile.support.Golden;
import candour.mobile.text.Texts;
import candour.shared.reference.ReportReference;
import candour.shared.text.Language;
import candour.shared.wire.ApplicationDocument;
import candour.shared.wire.ApplicationReceipt;
import candour.shared.wire.PanelDocument;
import candour.shared.wire.PanelList;
import candour.shared.wire.PlaceEntry;
import candour.shared.wire.ReportReceipt;
import candour.shared.wire.VisitReceipt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The portal of a walk: its documents are those of a trial portal with the made-up sample, and it takes what is sent.
final class SamplePortal {
    /// A reference that can be read, of a report and of an application.
    static final String REFERENCE =
            ReportReference.of(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}).written();

    static final String REPORTS = "/api/v1/reports";
    static final String PANELS = "/api/v1/panels";
    static final PlaceEntry DUDLEY = new PlaceEntry("E08000027", "Dudley", null);
    private static final String AREAS = "/api/v1/areas";
    private static final String MESSAGES =
            "[{\"number\":1,\"from\":\"resident\",\"writtenWeek\":\"2026-W46\",\"text\":\"Made up: who reads this?\"},"
                    + "{\"number\":2,\"from\":\"staff\",\"writtenWeek\":\"2026-W47\",\"text\":\"Made up: one of us"
                    + " does.\\nWe wrote to the force, and will say here what came of it.\"}]";

    private SamplePortal() {}

    /// That a report cannot be taken in as it is, in the words that the portal has for each fault.
    static String refused(Language language) {
        return "422 {\"type\":\"about:blank\",\"title\":\"Unprocessable Content\",\"status\":422,"
                + "\"detail\":\"Put it right\",\"errors\":[" + fault("answers.area", "no-area", language) + ","
                + fault("answers.own-words", "too-long", language) + "]}";
    }

    private static String fault(String field, String code, Language language) {
        String words = Texts.of(language).say("shared.questionnaire.fault." + code);
        return "{\"field\":\"" + field + "\",\"code\":\"" + code + "\",\"detail\":\"" + words + "\"}";
    }

    /// @param language of the figures
    static FakePortal make(Language language) {
        FakePortal portal = new FakePortal();
        areas(portal, language);
        reports(portal);
        panels(portal);
        minutes(portal);
        return portal.on("/api/v1/alerts", body -> body.isEmpty() ? "200 {\"offered\":true}" : "204");
    }

    private static void areas(FakePortal portal, Language language) {
        String in = language == Language.WELSH ? "-cy" : "";
        portal.on(AREAS, "200 " + Golden.areadata("districts"))
                .on(AREAS + "/K04000001/figures", "200 " + Golden.areadata("figures-country" + in))
                .on(AREAS + "/K04000001/boundary", "200 " + Golden.areadata("boundary-country"))
                .on(AREAS + "/E08000025/figures", "200 " + Golden.areadata("figures-district" + in))
                .on(AREAS + "/E08000025/boundary", "200 " + Golden.areadata("boundary-district"))
                .on(
                        AREAS + "/E08000026/figures",
                        "200 " + Golden.areadata("figures-none").replace("Bedfordshire", "Coventry"));
    }

    private static void reports(FakePortal portal) {
        portal.on(REPORTS, "201 " + Json.write(new ReportReceipt(REFERENCE, "2026-12-04", "/check")))
                .on("/api/v1/equality-answers", "204")
                .on(REPORTS + "/visits", "200 {\"visit\":\"a-visit\",\"minutes\":30}")
                .on(REPORTS + "/status", "200 " + report("reading", true))
                .on(REPORTS + "/messages", "200 " + report("reading", true))
                .on(REPORTS + "/withdraw", "200 " + report("withdrawn", false))
                .on(REPORTS + "/erase", "204");
    }

    private static String report(String status, boolean open) {
        return "{\"status\":\"" + status + "\",\"receivedWeek\":\"2026-W46\",\"answerBy\":\"2026-12-04\",\"open\":"
                + open + ",\"messages\":" + MESSAGES + "}";
    }

    private static void panels(FakePortal portal) {
        PanelList all = Json.read(document("panels"), PanelList.class).orElseThrow();
        portal.on(PANELS, "200 " + document("panels")).on(PANELS + "/find", choice());
        for (PanelDocument panel : all.panels()) {
            String path = PANELS + "/" + panel.reference();
            portal.on(path, "200 " + Json.write(panel))
                    .on(path + "/applications", "201 " + Json.write(new ApplicationReceipt(REFERENCE, "/application")));
        }
        String panel = all.panels().get(0).name();
        portal.on("/api/v1/applications/visits", "200 " + Json.write(new VisitReceipt("a-visit", 30)))
                .on("/api/v1/applications/state", application(panel, "talk", true))
                .on("/api/v1/applications/withdraw", application(panel, "withdrawn", false));
    }

    private static String choice() {
        List<PlaceEntry> places = List.of(DUDLEY, new PlaceEntry("E05000001", "Castle", "Dudley"));
        return "200 " + Json.write(new PanelList("choose", null, List.of(), List.of(), places));
    }

    private static String application(String panel, String status, boolean open) {
        return "200 "
                + Json.write(new ApplicationDocument(
                        "p1", panel, status, open, "2026-11-16", open ? "Made up: on Monday at ten, by video." : ""));
    }

    private static void minutes(FakePortal portal) {
        portal.on("/api/v1/minutes", "200 " + document("minutes"))
                .on("/api/v1/minutes/c06245f59d7281b2166972409d6abf63", "200 " + document("meeting"))
                .on("/api/v1/recommendations", "200 " + document("answers"))
                .on("/api/v1/recommendations/0053414d5245434f0000000000000004", "200 " + document("answer"));
    }

    static String document(String name) {
        try (InputStream in = Objects.requireNonNull(
                SamplePortal.class.getResourceAsStream("/candour/mobile/sample/" + name + ".json"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
