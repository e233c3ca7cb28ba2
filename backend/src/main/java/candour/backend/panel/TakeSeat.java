package candour.backend.panel;

import java.time.LocalDate;

/// Give somebody a place on a panel.
///
/// @param panel the panel
/// @param role what they are on it
/// @param from first day
/// @param until last day of the term
/// @param needs adjustments and expenses to be met, as they asked; empty for none
public record TakeSeat(Panel panel, MemberRole role, LocalDate from, LocalDate until, String needs) {
    /// Nothing of the person.
    @Override
    public String toString() {
        return "TakeSeat[" + panel.reference() + ", " + role + "]";
    }
}
