package candour.backend.scrutiny.review;

import candour.backend.scrutiny.CaseSummary;
import candour.backend.scrutiny.extract.CaseRecord;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A case before somebody who may see it, with as much of it as they may see.
///
/// @param summary where it stands
/// @param standing as what they see it
/// @param record the record; null for a member who is not cleared for records
/// @param own their own grade; null where they have none
/// @param others grades of colleagues; empty until they gave their own, and for whoever does not grade
/// @param verdict what the panel agreed; null until it does
/// @param viewings when footage was watched
record OpenCase(
        CaseSummary summary,
        Standing standing,
        @Nullable CaseRecord record,
        @Nullable CaseGrade own,
        List<CaseGrade> others,
        @Nullable CaseVerdict verdict,
        List<CaseViewing> viewings) {
    /// Members who must have graded before the chair can agree: nobody decides alone.
    static final int FEWEST = 2;

    OpenCase {
        others = List.copyOf(others);
        viewings = List.copyOf(viewings);
    }

    /// Whether they can grade it now, or change their grade.
    boolean mayGrade() {
        return standing.grades() && record != null && verdict == null;
    }

    /// Whether they can agree the panel's grade now.
    boolean mayAgree() {
        return standing == Standing.LEAD && verdict == null && own != null && summary.graded() >= FEWEST;
    }

    Optional<CaseVerdict> agreed() {
        return Optional.ofNullable(verdict);
    }
}
