package candour.backend.scrutiny.draw;

import java.time.LocalDate;

/// A draw that is bound and not made yet.
///
/// @param panelId the panel it is for
/// @param path where it is made
/// @param since the day it was bound
public record WaitingDraw(long panelId, String path, LocalDate since) {}
