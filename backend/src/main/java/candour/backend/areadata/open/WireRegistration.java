package candour.backend.areadata.open;

import candour.shared.wire.AlertsOffered;
import candour.shared.wire.AlertsUnwanted;
import candour.shared.wire.AlertsWanted;
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
import candour.shared.wire.ForceEntry;
import candour.shared.wire.GroupDocument;
import candour.shared.wire.LedgerDocument;
import candour.shared.wire.LedgerMonth;
import candour.shared.wire.MeetingEntry;
import candour.shared.wire.MessageSent;
import candour.shared.wire.MinutesDocument;
import candour.shared.wire.MinutesEntry;
import candour.shared.wire.MinutesList;
import candour.shared.wire.MinutesSectionDocument;
import candour.shared.wire.MinutesWaiting;
import candour.shared.wire.NationalDocument;
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
import candour.shared.wire.ResidentsDocument;
import candour.shared.wire.RightsBlockDocument;
import candour.shared.wire.RightsDocument;
import candour.shared.wire.RightsList;
import candour.shared.wire.RightsPartDocument;
import candour.shared.wire.ShareDocument;
import candour.shared.wire.ToldDocument;
import candour.shared.wire.ToldFigure;
import candour.shared.wire.ToldList;
import candour.shared.wire.ToldRelease;
import candour.shared.wire.VisitAsked;
import candour.shared.wire.VisitReceipt;
import io.micronaut.serde.annotation.SerdeImport;

/// The one place where wire records are made known to the JSON writer; the records themselves carry no annotations.
@SerdeImport(AlertsOffered.class)
@SerdeImport(AlertsUnwanted.class)
@SerdeImport(AlertsWanted.class)
@SerdeImport(AreaDocument.class)
@SerdeImport(AreaEntry.class)
@SerdeImport(AreaList.class)
@SerdeImport(BoundaryDocument.class)
@SerdeImport(BoundaryPlace.class)
@SerdeImport(BreakdownDocument.class)
@SerdeImport(CategoryDocument.class)
@SerdeImport(CaveatDocument.class)
@SerdeImport(ClothingDocument.class)
@SerdeImport(CompletenessDocument.class)
@SerdeImport(CountsDocument.class)
@SerdeImport(EqualitySubmission.class)
@SerdeImport(EthnicityDocument.class)
@SerdeImport(EvidenceDocument.class)
@SerdeImport(FiguresDocument.class)
@SerdeImport(ForceEntry.class)
@SerdeImport(GroupDocument.class)
@SerdeImport(LedgerDocument.class)
@SerdeImport(LedgerMonth.class)
@SerdeImport(MeetingEntry.class)
@SerdeImport(MessageSent.class)
@SerdeImport(MinutesDocument.Approval.class)
@SerdeImport(MinutesDocument.Correction.class)
@SerdeImport(MinutesDocument.class)
@SerdeImport(MinutesEntry.Piece.class)
@SerdeImport(MinutesEntry.class)
@SerdeImport(MinutesList.class)
@SerdeImport(MinutesSectionDocument.Part.class)
@SerdeImport(MinutesSectionDocument.class)
@SerdeImport(MinutesWaiting.class)
@SerdeImport(NationalDocument.ForceRow.class)
@SerdeImport(NationalDocument.class)
@SerdeImport(OutcomesDocument.class)
@SerdeImport(PanelDocument.LastMinutes.class)
@SerdeImport(PanelDocument.class)
@SerdeImport(PanelList.class)
@SerdeImport(PeriodDocument.class)
@SerdeImport(PlaceAsked.class)
@SerdeImport(PlaceEntry.class)
@SerdeImport(RateDocument.class)
@SerdeImport(RatioDocument.class)
@SerdeImport(RecommendationDocument.class)
@SerdeImport(RecommendationList.class)
@SerdeImport(RecommendationStepDocument.class)
@SerdeImport(ReportAsked.class)
@SerdeImport(ReportDocument.class)
@SerdeImport(ReportMessageDocument.class)
@SerdeImport(ResidentsDocument.class)
@SerdeImport(RightsBlockDocument.class)
@SerdeImport(RightsDocument.class)
@SerdeImport(RightsList.class)
@SerdeImport(RightsPartDocument.class)
@SerdeImport(ShareDocument.class)
@SerdeImport(ToldDocument.class)
@SerdeImport(ToldFigure.class)
@SerdeImport(ToldList.class)
@SerdeImport(ToldRelease.class)
@SerdeImport(VisitAsked.class)
@SerdeImport(VisitReceipt.class)
final class WireRegistration {
    private WireRegistration() {}
}
