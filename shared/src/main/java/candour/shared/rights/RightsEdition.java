package candour.shared.rights;

import java.time.LocalDate;
import java.util.List;

/// Which text this is and how far it can be relied on. Every legal text of the product carries it; jurisdiction is
/// England and Wales throughout.
///
/// @param version counts the meanings of the text from 1; a translation has the version of the English it renders
/// @param dated day of this version
/// @param sources statutes with their sections and codes, one each
/// @param reviewedBy who checked it as a lawyer; empty while nobody has
/// @param reviewDue day by which it must be checked (again)
public record RightsEdition(
        int version, LocalDate dated, List<String> sources, String reviewedBy, LocalDate reviewDue) {

    /// @throws IllegalArgumentException when the version is below 1, no source is named, or the review is due before
    ///     the text was written
    public RightsEdition {
        sources = List.copyOf(sources);
        if (version < 1 || sources.isEmpty() || reviewDue.isBefore(dated)) {
            throw new IllegalArgumentException("an edition counts from 1, names its sources, and is reviewed later");
        }
    }

    /// Whether a lawyer has checked it.
    public boolean reviewed() {
        return !reviewedBy.isEmpty();
    }
}
