package candour.shared.wire;

/// A meeting that took place and whose minutes the public cannot read yet.
///
/// @param meeting permanent name of the meeting
/// @param panel permanent name of the panel
/// @param panelName its name
/// @param day on which it met, as 2026-11-30
/// @param due last day for the public to get them
/// @param daysOverdue days over that day; 0 on that day and before
public record MinutesWaiting(String meeting, String panel, String panelName, String day, String due, int daysOverdue) {}
