package candour.backend.scrutiny.recommendation;

import candour.backend.identity.Role;
import java.util.Arrays;
import java.util.Optional;

/// Who is asked.
enum Addressee {
    /// The police force.
    FORCE("force", Role.FORCE_CONTACT),
    /// The body that oversees the force: the commissioner's own office.
    BODY("body", Role.COMMISSIONER);

    private final String code;
    private final Role answers;

    Addressee(String code, Role answers) {
        this.code = code;
        this.answers = answers;
    }

    /// What is stored.
    String code() {
        return code;
    }

    /// The role that answers for it.
    Role answers() {
        return answers;
    }

    /// The addressee with this code; empty when there is none.
    static Optional<Addressee> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    static Addressee of(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("nobody is called " + code));
    }
}
