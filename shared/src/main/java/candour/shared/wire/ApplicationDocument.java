package candour.shared.wire;

/// How far an application has come, for its applicant alone.
///
/// @param panel permanent name of the panel
/// @param panelName its name
/// @param status `received`, `talk`, `waiting`, `appointed`, `declined` or `withdrawn`
/// @param open whether it can be taken back
/// @param received Monday of the week it came in, as 2026-11-30: nothing finer is kept
/// @param words of the panel officer to the applicant; empty where there are none
public record ApplicationDocument(
        String panel, String panelName, String status, boolean open, String received, String words) {

    /// Nothing of what it says.
    @Override
    public String toString() {
        return "an application";
    }
}
