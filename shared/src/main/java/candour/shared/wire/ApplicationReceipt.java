package candour.shared.wire;

/// The receipt of an application. It prints nothing of itself.
///
/// @param reference by which the applicant comes back to it: six groups of three symbols; nobody can find it again
/// @param followAt where the reference is used, a path of the portal
public record ApplicationReceipt(String reference, String followAt) {

    @Override
    public String toString() {
        return "the receipt of an application";
    }
}
