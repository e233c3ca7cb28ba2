package candour.backend.areadata.profile;

import java.time.YearMonth;

/// One month of the series of an area.
public sealed interface MonthCount {
    /// The month of publication, London time.
    YearMonth month();

    /// The force supplied the month; 0 means that nobody was searched here according to it.
    ///
    /// @param searches all searches
    /// @param people searches that involved a person
    /// @param revised whether a different file replaced the month
    /// @param sample made up by the project
    record Counted(YearMonth month, long searches, long people, boolean revised, boolean sample)
            implements MonthCount {}

    /// The force supplied nothing: a gap, never zero.
    record NotSupplied(YearMonth month) implements MonthCount {}
}
