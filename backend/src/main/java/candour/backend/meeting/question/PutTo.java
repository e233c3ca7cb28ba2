package candour.backend.meeting.question;

import candour.backend.identity.Role;
import java.util.Arrays;
import java.util.Optional;

/// Who is to answer a question.
enum PutTo {
    /// The police force.
    FORCE("force", Role.FORCE_CONTACT),
    /// The panel.
    PANEL("panel", Role.CHAIR),
    /// The body that oversees the force.
    OFFICE("office", Role.PANEL_OFFICER);

    private final String code;
    private final Role answers;

    PutTo(String code, Role answers) {
        this.code = code;
        this.answers = answers;
    }

    /// As stored and as forms name it.
    String code() {
        return code;
    }

    /// The role that answers.
    Role answers() {
        return answers;
    }

    static Optional<PutTo> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
