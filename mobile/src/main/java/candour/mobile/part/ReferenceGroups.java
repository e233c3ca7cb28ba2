package candour.mobile.part;

import java.util.Locale;

/// A reference while it is typed: capitals in groups of three, whatever is put between the symbols.
public final class ReferenceGroups {
    private static final int GROUP = 3;

    private ReferenceGroups() {}

    /// The symbols typed, in groups. None is dropped, so that too many can be told from enough.
    public static String grouped(String typed) {
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
    public static int caret(String before) {
        return grouped(before).length();
    }
}
