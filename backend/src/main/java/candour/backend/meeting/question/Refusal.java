package candour.backend.meeting.question;

import java.util.Arrays;
import java.util.Optional;

/// Why a question is not published. The public page counts them by reason, because nobody can be told apart.
enum Refusal {
    /// It names a person or points to one.
    PERSON("person"),
    /// It is about a case that is still open.
    OPEN_CASE("open-case"),
    /// It insults or threatens.
    ABUSE("abuse"),
    /// It has nothing to do with what the panel looks at.
    OTHER_SUBJECT("other-subject"),
    /// The same was asked.
    ASKED_BEFORE("asked-before");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    /// As stored and as forms name it.
    String code() {
        return code;
    }

    static Optional<Refusal> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
