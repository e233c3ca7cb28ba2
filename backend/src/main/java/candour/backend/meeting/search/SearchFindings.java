package candour.backend.meeting.search;

import java.util.List;

/// What a search found.
///
/// @param findings those asked for, best first
/// @param total how many there are
/// @param more whether there are more than `total`, of which the best were kept
public record SearchFindings(List<SearchFinding> findings, int total, boolean more) {
    public SearchFindings {
        findings = List.copyOf(findings);
    }
}
