package candour.backend.scrutiny;

import candour.backend.platform.text.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a panel, or one member of it, thinks of a case. Said in a word and a shape, never in colour alone.
public enum Grade {
    /// Done as it should be.
    GREEN,
    /// Something to learn from.
    AMBER,
    /// A serious concern: the force owes a reply by a day.
    RED;

    /// What is stored, and part of the key of its words.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// In words, such as "Amber: something to learn".
    public String label(Texts t) {
        return t.say("cases.grade." + code());
    }

    /// The grade with this code; empty for none.
    public static Optional<Grade> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /// @throws IllegalStateException when there is none
    static Grade ofCode(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("no grade is " + code));
    }
}
