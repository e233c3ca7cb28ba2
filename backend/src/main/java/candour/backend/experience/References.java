package candour.backend.experience;

import candour.backend.platform.key.KeyRing;
import candour.shared.reference.ReportReference;
import candour.shared.reference.SubmissionSecret;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/// Makes the reference of a report from its sender's secret, and from the reference the code it is found by. Both
/// need keys that are kept outside the database.
@Singleton
public class References {
    private static final String PURPOSE = "reference";

    private final KeyRing keys;

    References(KeyRing keys) {
        this.keys = keys;
    }

    /// The reference of what was sent with this secret: the same however often it is asked.
    public ReportReference reference(SubmissionSecret secret) {
        return ReportReference.of(keys.mac(PURPOSE, secret.bytes()));
    }

    /// The code by which the report with this reference is found.
    public ReferenceHash hash(ReportReference reference) {
        return ReferenceHash.of(keys.referenceHash(reference.symbols().getBytes(StandardCharsets.US_ASCII)));
    }
}
