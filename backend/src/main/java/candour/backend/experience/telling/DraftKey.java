package candour.backend.experience.telling;

import candour.shared.reference.SubmissionSecret;

/// What follows from the secret in a teller's cookie. Prints nothing of itself.
final class DraftKey {
    private final byte[] id;
    private final byte[] sealing;
    private final SubmissionSecret secret;

    /// @param id what the draft is found by, 32 bytes
    /// @param sealing what it is sealed with, 32 bytes; never stored
    /// @param secret what the report is sent with
    DraftKey(byte[] id, byte[] sealing, SubmissionSecret secret) {
        this.id = id.clone();
        this.sealing = sealing.clone();
        this.secret = secret;
    }

    byte[] id() {
        return id.clone();
    }

    byte[] sealing() {
        return sealing.clone();
    }

    /// The same for every attempt to send this draft, so that a double tap or a lost answer stores one report.
    SubmissionSecret secret() {
        return secret;
    }

    @Override
    public String toString() {
        return "the key of a draft";
    }
}
