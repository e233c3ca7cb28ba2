package candour.mobile.api;

import candour.shared.wire.AlertsOffered;
import candour.shared.wire.AlertsUnwanted;
import candour.shared.wire.AlertsWanted;
import candour.shared.wire.ApplicationAsked;
import candour.shared.wire.ApplicationDocument;
import candour.shared.wire.ApplicationReceipt;
import candour.shared.wire.ApplicationRefused;
import candour.shared.wire.ApplicationToSend;
import candour.shared.wire.AreaDocument;
import candour.shared.wire.AreaEntry;
import candour.shared.wire.AreaList;
import candour.shared.wire.BoundaryDocument;
import candour.shared.wire.BoundaryPlace;
import candour.shared.wire.BreakdownDocument;
import candour.shared.wire.CategoryDocument;
import candour.shared.wire.CaveatDocument;
import candour.shared.wire.ClothingDocument;
import candour.shared.wire.CompletenessDocument;
import candour.shared.wire.CountsDocument;
import candour.shared.wire.EqualitySubmission;
import candour.shared.wire.EthnicityDocument;
import candour.shared.wire.EvidenceDocument;
import candour.shared.wire.FiguresDocument;
import candour.shared.wire.GroupDocument;
import candour.shared.wire.LedgerMonth;
import candour.shared.wire.MeetingEntry;
import candour.shared.wire.MessageSent;
import candour.shared.wire.MinutesDocument;
import candour.shared.wire.MinutesEntry;
import candour.shared.wire.MinutesList;
import candour.shared.wire.MinutesSectionDocument;
import candour.shared.wire.MinutesWaiting;
import candour.shared.wire.OutcomesDocument;
import candour.shared.wire.PanelDocument;
import candour.shared.wire.PanelList;
import candour.shared.wire.PeriodDocument;
import candour.shared.wire.PlaceAsked;
import candour.shared.wire.PlaceEntry;
import candour.shared.wire.RateDocument;
import candour.shared.wire.RatioDocument;
import candour.shared.wire.RecommendationDocument;
import candour.shared.wire.RecommendationList;
import candour.shared.wire.RecommendationStepDocument;
import candour.shared.wire.ReportAsked;
import candour.shared.wire.ReportDocument;
import candour.shared.wire.ReportMessageDocument;
import candour.shared.wire.ReportReceipt;
import candour.shared.wire.ReportRefused;
import candour.shared.wire.ReportToSend;
import candour.shared.wire.ResidentsDocument;
import candour.shared.wire.ShareDocument;
import candour.shared.wire.VisitAsked;
import candour.shared.wire.VisitReceipt;
import io.avaje.jsonb.Json;

/// The wire records that the app reads or writes, registered here and nowhere else: also each record within another,
/// because what reads it must not be put into the module of `shared`.
@Json.Import({
    AlertsOffered.class,
    AlertsUnwanted.class,
    AlertsWanted.class,
    ApplicationAsked.class,
    ApplicationDocument.class,
    ApplicationReceipt.class,
    ApplicationRefused.class,
    ApplicationRefused.FieldError.class,
    ApplicationToSend.class,
    AreaDocument.class,
    AreaEntry.class,
    AreaList.class,
    BoundaryDocument.class,
    BoundaryPlace.class,
    BreakdownDocument.class,
    CategoryDocument.class,
    CaveatDocument.class,
    ClothingDocument.class,
    CompletenessDocument.class,
    CountsDocument.class,
    EqualitySubmission.class,
    EthnicityDocument.class,
    EvidenceDocument.class,
    FiguresDocument.class,
    GroupDocument.class,
    LedgerMonth.class,
    MeetingEntry.class,
    MessageSent.class,
    MinutesDocument.class,
    MinutesDocument.Approval.class,
    MinutesDocument.Correction.class,
    MinutesEntry.class,
    MinutesEntry.Piece.class,
    MinutesList.class,
    MinutesSectionDocument.class,
    MinutesSectionDocument.Part.class,
    MinutesWaiting.class,
    OutcomesDocument.class,
    PanelDocument.class,
    PanelDocument.LastMinutes.class,
    PanelList.class,
    PeriodDocument.class,
    PlaceAsked.class,
    PlaceEntry.class,
    RateDocument.class,
    RatioDocument.class,
    RecommendationDocument.class,
    RecommendationList.class,
    RecommendationStepDocument.class,
    ReportAsked.class,
    ReportDocument.class,
    ReportMessageDocument.class,
    ReportReceipt.class,
    ReportRefused.class,
    ReportRefused.FieldError.class,
    ReportToSend.class,
    ResidentsDocument.class,
    ShareDocument.class,
    VisitAsked.class,
    VisitReceipt.class
})
final class WireRecords {
    private WireRecords() {}
}
