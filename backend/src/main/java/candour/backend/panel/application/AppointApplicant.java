package candour.backend.panel.application;

import candour.backend.panel.MemberRole;
import candour.backend.platform.reference.PublicReference;
import java.time.LocalDate;

/// Give an applicant a place on the panel.
///
/// @param application its random name
/// @param version that was before the officer's eyes
/// @param email what the member will sign in with
/// @param role what they are on the panel
/// @param from first day
/// @param until last day of the term, after the first
/// @param words for the applicant; may be empty
record AppointApplicant(
        PublicReference application,
        int version,
        String email,
        MemberRole role,
        LocalDate from,
        LocalDate until,
        String words) {
    @Override
    public String toString() {
        return "AppointApplicant[" + application + "]";
    }
}
