package candour.backend.platform.draft;

import candour.backend.platform.key.Sealer;
import candour.shared.reference.SubmissionSecret;

/// What follows from the secret in a cookie. Prints nothing of itself.
///
/// @param id what the draft is found by, 32 bytes
/// @param sealer of the draft, under a key that is stored nowhere
/// @param submission what the draft is sent with: the same for every attempt
@SuppressWarnings("ArrayRecordComponent") // never compared
record DraftKey(byte[] id, Sealer sealer, SubmissionSecret submission) {
    @Override
    public String toString() {
        return "the key of a draft";
    }
}
