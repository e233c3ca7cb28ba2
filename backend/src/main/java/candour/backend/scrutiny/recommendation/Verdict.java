package candour.backend.scrutiny.recommendation;

import java.util.Arrays;
import java.util.Optional;

/// What the panel says to what was done; a reason goes with each.
public enum Verdict {
    /// The panel is satisfied.
    SATISFIED("satisfied"),
    /// Some of what it asked for was done.
    PARTLY("partly"),
    /// The panel is not satisfied.
    NOT_SATISFIED("not-satisfied");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /// What is stored.
    public String code() {
        return code;
    }

    /// The verdict with this code; empty when there is none.
    static Optional<Verdict> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /// The verdict with this code.
    ///
    /// @throws IllegalStateException when there is none
    public static Verdict of(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("no verdict is called " + code));
    }
}
