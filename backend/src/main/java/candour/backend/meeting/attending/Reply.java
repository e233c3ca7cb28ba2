package candour.backend.meeting.attending;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether somebody can come.
enum Reply {
    YES("yes"),
    NO("no"),
    MAYBE("maybe");

    private final String code;

    Reply(String code) {
        this.code = code;
    }

    /// As stored and as forms name it.
    String code() {
        return code;
    }

    static Optional<Reply> find(@Nullable String code) {
        return Arrays.stream(values()).filter(reply -> reply.code.equals(code)).findFirst();
    }
}
