package candour.backend.experience;

import java.util.Optional;

/// To write to the staff who read a report.
///
/// @param reference the code of its reference
/// @param text 1 to [ReportMessage#LONGEST] characters, tidied
public record WriteMessage(ReferenceHash reference, String text) {

    public WriteMessage {
        if (fault(text).isPresent()) {
            throw new IllegalArgumentException("not a message");
        }
    }

    /// What is wrong with a text as a message.
    public enum Fault {
        /// There is nothing in it.
        EMPTY,
        /// It is longer than [ReportMessage#LONGEST].
        TOO_LONG
    }

    /// The text without space round it and with one kind of line end.
    public static String tidy(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /// What is wrong with this tidied text; empty when it can be sent.
    public static Optional<Fault> fault(String text) {
        if (text.isBlank()) {
            return Optional.of(Fault.EMPTY);
        }
        return text.codePointCount(0, text.length()) > ReportMessage.LONGEST
                ? Optional.of(Fault.TOO_LONG)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "a message";
    }
}
