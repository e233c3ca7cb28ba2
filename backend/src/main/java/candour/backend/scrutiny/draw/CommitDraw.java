package candour.backend.scrutiny.draw;

import candour.backend.scrutiny.extract.CaseExtract;
import org.jspecify.annotations.Nullable;

/// A draw to be bound.
///
/// @param panelId the panel it is for
/// @param meetingId the meeting it is for; null where that is left open
/// @param extract the records it is drawn from
/// @param plan what is drawn
/// @param sample made up, for trials
record CommitDraw(long panelId, @Nullable Long meetingId, CaseExtract extract, DrawPlan plan, boolean sample) {}
