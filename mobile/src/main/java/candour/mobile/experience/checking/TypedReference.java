package candour.mobile.experience.checking;

import candour.shared.reference.ReportReference;
import java.util.Locale;

/// A reference as somebody types it: capitals in groups of three, whatever they put between the symbols.
final class TypedReference {
    private static final int GROUP = 3;

    private TypedReference() {}

    /// The symbols typed, in groups. None is dropped, so that too many can be told from enough.
    static String grouped(String typed) {
        StringBuilder grouped = new StringBuilder();
        int symbols = 0;
        for (char letter : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(letter)) {
                if (symbols > 0 && symbols % GROUP == 0) {
                    grouped.append(' ');
                }
                grouped.append(letter);
                symbols++;
            }
        }
        return grouped.toString();
    }

    /// Where the caret stands among the groups after what it stood behind before.
    ///
    /// @param before what was typed up to the caret
    static int caret(String before) {
        return grouped(before).length();
    }

    /// What is wrong with it, found from the symbols alone.
    static CheckingState.Note fault(String typed) {
        int symbols = ReportReference.countSymbols(typed);
        if (symbols == 0) {
            return CheckingState.Note.REFERENCE_EMPTY;
        }
        if (symbols != ReportReference.SYMBOLS) {
            return CheckingState.Note.REFERENCE_LENGTH;
        }
        return ReportReference.parse(typed).isPresent() ? CheckingState.Note.NONE : CheckingState.Note.REFERENCE_WRONG;
    }
}
