package candour.mobile.experience.telling;

import candour.mobile.api.Json;
import candour.mobile.experience.TakingPortal;
import candour.mobile.support.FakePortal;
import candour.shared.wire.ReportToSend;
import java.util.LinkedHashMap;
import java.util.Map;

/// A portal that takes reports, as tests of this room need it.
final class ToldPortal {
    /// A few districts, one of them abolished.
    static final String AREAS = "200 {\"page\":1,\"size\":1000,\"total\":6,\"next\":null,\"areas\":["
            + area("E08000025", "Birmingham", true) + ","
            + area("E08000021", "Newcastle upon Tyne", true) + ","
            + area("E08000022", "North Tyneside", true) + ","
            + area("W06000016", "Rhondda Cynon Taf", true) + ","
            + area("W06000001", "Ynys Môn", true) + ","
            + area("E07000027", "Barrow-in-Furness", false) + "]}";

    /// What was stored, by secret.
    final Map<String, ReportToSend> stored = new LinkedHashMap<>();

    /// The portal itself.
    final FakePortal portal = new FakePortal()
            .on("/api/v1/areas", AREAS)
            .on("/api/v1/reports", this::take)
            .on("/api/v1/equality-answers", "204");

    private String take(String body) {
        ReportToSend report = Json.read(body, ReportToSend.class).orElseThrow();
        String secret = String.valueOf(report.secret());
        stored.putIfAbsent(secret, report);
        return "201 " + Json.write(TakingPortal.receipt(secret));
    }

    private static String area(String code, String name, boolean current) {
        return "{\"code\":\"" + code + "\",\"kind\":\"district\",\"name\":\"" + name
                + "\",\"vintage\":2024,\"current\":" + current + "}";
    }
}
