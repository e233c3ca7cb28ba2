package candour.backend.experience.triage;

import java.util.Arrays;
import java.util.Optional;

/// What a safeguarding lead decides. None of them sends anything to anybody by itself, least of all to the police.
enum SafeguardingDecision {
    /// Nobody seems to be at risk.
    NO_CONCERN("no-concern"),
    /// Nothing now; looked at again when more is known.
    WATCH("watch"),
    /// The lead acts by the local procedure, outside this portal.
    ACT("act");

    private final String code;

    SafeguardingDecision(String code) {
        this.code = code;
    }

    /// What is stored, and part of the key of its words.
    String code() {
        return code;
    }

    static Optional<SafeguardingDecision> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
