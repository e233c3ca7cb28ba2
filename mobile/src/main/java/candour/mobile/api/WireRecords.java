package candour.mobile.api;

import candour.shared.wire.AlertsOffered;
import candour.shared.wire.AlertsUnwanted;
import candour.shared.wire.AlertsWanted;
import candour.shared.wire.AreaEntry;
import candour.shared.wire.AreaList;
import candour.shared.wire.EqualitySubmission;
import candour.shared.wire.MessageSent;
import candour.shared.wire.ReportAsked;
import candour.shared.wire.ReportDocument;
import candour.shared.wire.ReportMessageDocument;
import candour.shared.wire.ReportReceipt;
import candour.shared.wire.ReportRefused;
import candour.shared.wire.ReportToSend;
import candour.shared.wire.ReportVisit;
import candour.shared.wire.VisitAsked;
import io.avaje.jsonb.Json;

/// The wire records that the app reads or writes, registered here and nowhere else: also each record within another,
/// because what reads it must not be put into the module of `shared`.
@Json.Import({
    AlertsOffered.class,
    AlertsUnwanted.class,
    AlertsWanted.class,
    AreaEntry.class,
    AreaList.class,
    EqualitySubmission.class,
    MessageSent.class,
    ReportAsked.class,
    ReportDocument.class,
    ReportMessageDocument.class,
    ReportReceipt.class,
    ReportRefused.class,
    ReportRefused.FieldError.class,
    ReportToSend.class,
    ReportVisit.class,
    VisitAsked.class
})
final class WireRecords {
    private WireRecords() {}
}
