package candour.mobile.experience.checking;

import candour.mobile.api.Answer;
import candour.mobile.api.PortalApi;
import candour.shared.text.Language;
import candour.shared.wire.MessageSent;
import candour.shared.wire.ReportAsked;
import candour.shared.wire.ReportDocument;
import candour.shared.wire.ReportVisit;
import candour.shared.wire.VisitAsked;
import java.time.Duration;
import java.time.Instant;

/// The half hour with one report that a reference gave. It stands in place of the reference, which is let go of.
///
/// @param token what the portal gave; of no use to any other portal
/// @param until when it is over
record Visit(String token, Instant until) {
    private static final String PATH = "/api/v1/reports/";

    /// A visit, and the report as it was when the visit began.
    record Opened(Visit visit, ReportDocument report) {}

    /// Begins a visit and looks at the report. A visit without its report is let go of.
    static Answer<Opened> begin(PortalApi api, Language language, String reference, Instant now) {
        Answer<ReportVisit> begun = api.post(language, PATH + "visits", new ReportAsked(reference), ReportVisit.class);
        if (!(begun instanceof Answer.Good<ReportVisit> good)) {
            // anything but an answer carries nothing of the visit
            return begun.map(visit -> {
                throw new IllegalStateException("no visit");
            });
        }
        Visit visit = new Visit(
                good.value().visit(), now.plus(Duration.ofMinutes(good.value().minutes())));
        return visit.look(api, language).map(report -> new Opened(visit, report));
    }

    Answer<ReportDocument> look(PortalApi api, Language language) {
        return api.post(language, PATH + "status", new VisitAsked(token), ReportDocument.class);
    }

    Answer<ReportDocument> write(PortalApi api, Language language, String text) {
        return api.post(language, PATH + "messages", new MessageSent(token, text), ReportDocument.class);
    }

    Answer<ReportDocument> withdraw(PortalApi api, Language language) {
        return api.post(language, PATH + "withdraw", new VisitAsked(token), ReportDocument.class);
    }

    Answer<String> erase(PortalApi api, Language language) {
        return api.post(language, PATH + "erase", new VisitAsked(token));
    }

    /// Nothing of the visit.
    @Override
    public String toString() {
        return "a visit";
    }
}
