package candour.shared.wire;

import java.util.List;

/// Minutes of a meeting, as everybody reads them. Texts stand in the language they were written in.
///
/// @param reference permanent name
/// @param panel permanent name of the panel
/// @param panelName its name
/// @param meeting permanent name of the meeting
/// @param day on which the panel met, as 2026-11-30
/// @param place where; empty where it met online
/// @param language of the texts: `en` or `cy`
/// @param version that the public reads
/// @param firstPublished day on which they were first published
/// @param published day on which they were last corrected; that of the first publication where they never were
/// @param approvals who approved this version: a role, never a name
/// @param corrections what was put right, the newest first
/// @param sections in their order
/// @param fingerprint SHA-256 of the words, as 64 hexadecimal digits
/// @param entry number in the chain of publications; 0 where it has none
/// @param sample whether they are made up, for trials
public record MinutesDocument(
        String reference,
        String panel,
        String panelName,
        String meeting,
        String day,
        String place,
        String language,
        int version,
        String firstPublished,
        String published,
        List<Approval> approvals,
        List<Correction> corrections,
        List<MinutesSectionDocument> sections,
        String fingerprint,
        long entry,
        boolean sample) {

    public MinutesDocument {
        approvals = List.copyOf(approvals);
        corrections = List.copyOf(corrections);
        sections = List.copyOf(sections);
    }

    /// An approval.
    ///
    /// @param role `chair`, `vice-chair` or `panel-officer`
    /// @param day on which it was given
    public record Approval(String role, String day) {}

    /// Something that was put right.
    ///
    /// @param version that put it right
    /// @param day on which that was published
    /// @param what was put right
    public record Correction(int version, String day, String what) {}
}
