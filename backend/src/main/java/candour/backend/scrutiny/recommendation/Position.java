package candour.backend.scrutiny.recommendation;

import java.util.Arrays;
import java.util.Optional;

/// What the addressee says to a recommendation; a reason goes with each. Source: product requirement A4.2, after the
/// Commission on Race and Ethnic Disparities, recommendation 4A.
public enum Position {
    /// It will be done.
    ACCEPTED("accepted"),
    /// Some of it will be done.
    IN_PART("in-part"),
    /// It will not be done.
    DECLINED("declined");

    private final String code;

    Position(String code) {
        this.code = code;
    }

    /// What is stored.
    public String code() {
        return code;
    }

    /// The position with this code; empty when there is none.
    static Optional<Position> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /// The position with this code.
    ///
    /// @throws IllegalStateException when there is none
    public static Position of(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("no position is called " + code));
    }
}
