package candour.shared.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A scrutiny panel, as everybody may know it.
///
/// @param reference permanent name
/// @param name of the panel
/// @param kind `stop-and-search`, `use-of-force`, `youth`, `custody` or `data`
/// @param area GSS code of the place it looks after
/// @param areaName name of that place
/// @param force identifier of the force it looks at: `west-midlands`
/// @param forceName name of that force
/// @param open whether it still meets
/// @param remit what it looks at and what it may do about it
/// @param terms of reference, one text a paragraph
/// @param independentChair whether its chair works neither for the police nor for the body that oversees them
/// @param cadenceMonths months from one meeting to the next
/// @param seats of members
/// @param vacancies seats nobody sits in; people can apply for the waiting list where it is 0
/// @param quorum members who must be there for a meeting to decide
/// @param ageFrom youngest age in years of whoever joins
/// @param ageTo oldest age in years; null where there is none
/// @param ages bands of age that applicants can be in: `under-16`, `from-16`, `from-18`
/// @param termMonths months of one term
/// @param sample whether it is made up, for trials
/// @param next its next meeting; null where none is planned
/// @param lastMinutes its last published minutes; null before there are any
public record PanelDocument(
        String reference,
        String name,
        String kind,
        String area,
        String areaName,
        String force,
        String forceName,
        boolean open,
        String remit,
        List<String> terms,
        boolean independentChair,
        int cadenceMonths,
        int seats,
        int vacancies,
        int quorum,
        int ageFrom,
        @Nullable Integer ageTo,
        List<String> ages,
        int termMonths,
        boolean sample,
        @Nullable MeetingEntry next,
        @Nullable LastMinutes lastMinutes) {

    public PanelDocument {
        terms = List.copyOf(terms);
        ages = List.copyOf(ages);
    }

    /// Published minutes of the panel.
    ///
    /// @param reference permanent name
    /// @param day on which the panel met, as 2026-11-30
    public record LastMinutes(String reference, String day) {}
}
