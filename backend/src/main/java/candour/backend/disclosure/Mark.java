package candour.backend.disclosure;

import java.util.Locale;

/// How a figure is shown.
public enum Mark {
    /// As a number rounded to the nearest five, at least ten.
    SHOWN,
    /// As "fewer than 10, or kept back": fewer than ten, or such that it would give one of these away.
    SUPPRESSED,
    /// As "mostly", without a number: nearly all rows of the table are in this one category.
    MOSTLY,
    /// As none: no row can be in this cell.
    NONE;

    /// What is stored and told to programs.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The mark with this code.
    ///
    /// @throws IllegalArgumentException when there is none
    public static Mark ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
