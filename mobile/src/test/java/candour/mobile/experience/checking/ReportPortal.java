package candour.mobile.experience.checking;

import candour.mobile.support.FakePortal;
import candour.shared.reference.ReportReference;

/// A portal with one report about a made-up stop, as tests of this room need it.
final class ReportPortal {
    /// A reference that can be read.
    static final String REFERENCE =
            ReportReference.of(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}).written();

    private static final String MESSAGES =
            "[{\"number\":1,\"from\":\"resident\",\"writtenWeek\":\"2026-W47\",\"text\":\"Who reads this?\"},"
                    + "{\"number\":2,\"from\":\"staff\",\"writtenWeek\":\"2026-W48\",\"text\":\"One of us.\\nWe wrote"
                    + " to the force.\"}]";

    private ReportPortal() {}

    static FakePortal make() {
        return restore(new FakePortal());
    }

    /// Lets a portal answer as it did at first.
    static FakePortal restore(FakePortal portal) {
        return portal.on("/api/v1/reports/visits", "200 {\"visit\":\"a-visit\",\"minutes\":30}")
                .on("/api/v1/reports/status", "200 " + report("reading", true, MESSAGES))
                .on("/api/v1/reports/messages", "200 " + report("reading", true, MESSAGES))
                .on("/api/v1/reports/withdraw", "200 " + report("withdrawn", false, MESSAGES))
                .on("/api/v1/reports/erase", "204");
    }

    static String report(String status, boolean open, String messages) {
        return "{\"status\":\"" + status + "\",\"receivedWeek\":\"2026-W47\",\"answerBy\":\"2026-12-04\",\"open\":"
                + open + ",\"messages\":" + messages + "}";
    }
}
