package candour.backend.experience.checking;

import candour.backend.experience.ReportMessage;
import candour.backend.experience.WriteMessage;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A message as somebody typed it.
///
/// @param text as typed, with one kind of line end
record MessageForm(String text) {
    /// Name and identifier of the field.
    static final String FIELD = "message";

    static MessageForm of(@Nullable Map<String, Object> form) {
        Object typed = form == null ? null : form.get(FIELD);
        return new MessageForm(WriteMessage.tidy(typed == null ? "" : typed.toString()));
    }

    Checked<String> check(Texts t) {
        Optional<WriteMessage.Fault> fault = WriteMessage.fault(text);
        return fault.<Checked<String>>map(found -> Checked.wrong(FIELD, say(found, t)))
                .orElseGet(() -> new Checked.Right<>(text));
    }

    private static String say(WriteMessage.Fault fault, Texts t) {
        return switch (fault) {
            case EMPTY -> t.say("check.message.empty");
            case TOO_LONG -> t.say("check.message.long", "n", ReportMessage.LONGEST);
        };
    }

    @Override
    public String toString() {
        return "a typed message";
    }
}
