package candour.backend.panel.joining;

import candour.backend.platform.key.Sealer;
import candour.shared.reference.SubmissionSecret;

/// What follows from the secret in an applicant's cookie. Prints nothing of itself.
///
/// @param sealer of the draft, under a key that is stored nowhere
/// @param secret what the application is sent with: the same for every attempt
@SuppressWarnings("ArrayRecordComponent") // never compared
record JoinKey(byte[] id, Sealer sealer, SubmissionSecret secret) {
    @Override
    public String toString() {
        return "the key of a draft";
    }
}
